package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.CallerContext;
import jakarta.annotation.security.PermitAll;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To run the GET, RESTEasy matches anew, and the PATCH gets the path parameters of that. */
@DisplayName("8: path parameters in the roles of a PATCH that runs a GET")
class PatchParametersTest {

    private static final String MERGE = "application/merge-patch+json";

    /** Of whom the methods were that ran. */
    static final List<String> RAN = Collections.synchronizedList(new ArrayList<>());

    @Path("files")
    @Produces("application/json")
    @Consumes(MERGE)
    public static class Files {
        @GET
        @Path("same/{id}")
        @RequiresRole("user:{id}")
        public JsonObject get(@PathParam("id") String id) {
            return got(id);
        }

        @PATCH
        @Path("same/{id}")
        @RequiresRole("user:{id}")
        public String patch(@PathParam("id") String id, String patched) {
            return patched(id);
        }

        @GET
        @Path("swapped/{other}/{id}")
        @PermitAll
        public JsonObject getSwapped(@PathParam("id") String id) {
            return got(id);
        }

        @PATCH
        @Path("swapped/{id}/{other}")
        @RequiresRole("user:{id}")
        public String patchSwapped(@PathParam("id") String id, String patched) {
            return patched(id);
        }

        @GET
        @Path("named/{name}")
        @RequiresRole("user:{name}")
        public JsonObject getNamed(@PathParam("name") String name) {
            return got(name);
        }

        @PATCH
        @Path("named/{id}")
        @RequiresRole("user:{id}")
        public String patchNamed(@PathParam("id") String id, String patched) {
            return patched(id);
        }

        private static JsonObject got(String id) {
            RAN.add("GET " + id);
            return Json.createObjectBuilder().add("of", id).build();
        }

        private static String patched(String id) {
            RAN.add("PATCH " + id);
            return "{}";
        }
    }

    /** Bob, who has what is his. */
    @PreMatching
    static final class Bob implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(new CallerContext("bob", Set.of("user:bob")));
        }
    }

    static final class Guarding extends Application {
        private final boolean coreAlone;

        Guarding(boolean coreAlone) {
            this.coreAlone = coreAlone;
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Files.class, RequiresRoleFeature.class);
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(new Bob());
        }

        @Override
        public Map<String, Object> getProperties() {
            return coreAlone ? Map.of("jakarta.ws.rs.loadServices", false) : Map.of();
        }
    }

    private static String answer(String path, boolean coreAlone) throws Exception {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new Guarding(coreAlone));
        deployment.start();
        try {
            MockHttpRequest request = MockHttpRequest.create("PATCH", path)
                    .header("Content-Type", MERGE)
                    .content("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
            MockHttpResponse response = new MockHttpResponse();
            RAN.clear();
            deployment.getDispatcher().invoke(request, response);
            return response.getStatus() + " " + RAN;
        } finally {
            deployment.stop();
        }
    }

    @ParameterizedTest
    @DisplayName("are put in where both have one template, and nowhere else")
    @CsvSource({
        "/files/same/bob,            '200 [GET bob, PATCH bob]'",
        "/files/same/carol,          403 []",
        "/files/swapped/bob/carol,   403 []",
        "/files/swapped/carol/bob,   403 []",
        "/files/named/bob,           403 []"
    })
    void templates(String path, String answer) throws Exception {
        assertEquals(answer, answer(path, false));
        assertEquals(answer, answer(path, true));
    }
}
