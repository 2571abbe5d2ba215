package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.fault.Fault;
import dev.rolegate.conformance.fault.FaultRun;
import dev.rolegate.internal.host.Match;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import net.bytebuddy.asm.Advice;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.plugins.providers.StringTextStar;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RESTEasy's filter for JSON Patch and JSON Merge Patch runs the GET method of the path without any filter. */
@DisplayName("11: a PATCH that runs a GET")
class PatchTest {

    private static final String MERGE = "application/merge-patch+json";

    /** The GET methods that were run. */
    static final List<String> RAN = Collections.synchronizedList(new ArrayList<>());

    private static JsonObject document(String name) {
        RAN.add(name);
        return Json.createObjectBuilder().add("of", name).build();
    }

    @Path("documents")
    @Produces("application/json")
    public static class Documents {
        @GET
        @Path("{id}")
        @RequiresRole("admin")
        public JsonObject get() {
            return document("id");
        }

        @PATCH
        @Path("{id}")
        @Consumes({"application/json-patch+json", MERGE, "application/json"})
        @RequiresRole("user")
        public String patch(String patched) {
            return patched;
        }

        @GET
        @Path("plain/{id}")
        public JsonObject plain() {
            return document("plain");
        }

        @PATCH
        @Path("plain/{id}")
        @Consumes(MERGE)
        @RequiresRole("user")
        public String patchPlain(String patched) {
            return patched;
        }

        @PATCH
        @Path("alone/{id}/deep")
        @Consumes(MERGE)
        @RequiresRole("user")
        public String patchAlone(String patched) {
            return patched;
        }

        @PATCH
        @Path("secret/hidden")
        @Consumes(MERGE)
        @RequiresRole("user")
        public String patchHidden(String patched) {
            return patched;
        }

        @GET
        @Path("secret/hidden")
        @RequiresRole(value = "admin", hide = true)
        public JsonObject hidden() {
            return document("hidden");
        }

        @GET
        @Path("each/{name}")
        @RequiresRole("admin")
        public JsonObject each() {
            return document("each");
        }

        @PATCH
        @Path("each/one")
        @Consumes(MERGE)
        @RequiresRole("user")
        public String patchOne(String patched) {
            return patched;
        }

        @Path("sub")
        public Sub sub() {
            return new Sub();
        }
    }

    /** The GET stands in another class at the same place. */
    @Path("documents/elsewhere")
    public static class Elsewhere {
        @GET
        @RequiresRole("admin")
        @Produces("application/json")
        public JsonObject get() {
            return document("elsewhere");
        }
    }

    @Path("documents/elsewhere")
    public static class Patching {
        @PATCH
        @Consumes(MERGE)
        @RequiresRole("user")
        public String patch(String patched) {
            return patched;
        }
    }

    public static class Sub {
        @GET
        @RequiresRole("admin")
        @Produces("application/json")
        public JsonObject get() {
            return document("sub");
        }

        @PATCH
        @Consumes(MERGE)
        @RequiresRole("user")
        public String patch(String patched) {
            return patched;
        }
    }

    @Path("matrix")
    public static class Matrix {
        @GET
        @Path("{path: .+}")
        public String get(@Context Configuration configuration, @PathParam("path") String path) {
            return AccessMatrix.running(configuration).endpoints().stream()
                    .filter(each -> each.verb().equals("PATCH") && each.path().equals("/" + path))
                    .flatMap(each -> each.requirements().stream())
                    .flatMap(each -> each.roles().stream())
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }

    static final class Guarding extends Application {
        private final boolean coreAlone;

        Guarding(boolean coreAlone) {
            this.coreAlone = coreAlone;
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Documents.class, Elsewhere.class, Patching.class, Matrix.class, RequiresRoleFeature.class);
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(new IdentityFilter());
        }

        @Override
        public Map<String, Object> getProperties() {
            return coreAlone ? Map.of("jakarta.ws.rs.loadServices", false) : Map.of();
        }
    }

    private static String patch(ResteasyDeployment deployment, String path, Identity identity, String type)
            throws Exception {
        String body = type.equals("application/json-patch+json")
                ? "[{\"op\":\"add\",\"path\":\"/a\",\"value\":1}]"
                : "{\"a\":1}";
        MockHttpRequest request = MockHttpRequest.create("PATCH", path)
                .header(Identity.HEADER, identity.name())
                .header("Content-Type", type)
                .content(body.getBytes(StandardCharsets.UTF_8));
        MockHttpResponse response = new MockHttpResponse();
        RAN.clear();
        deployment.getDispatcher().invoke(request, response);
        return response.getStatus() + " " + RAN;
    }

    private static ResteasyDeployment started(boolean coreAlone, boolean filtered) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new Guarding(coreAlone));
        if (!filtered) {
            deployment.setRegisterBuiltin(false);
            deployment.getActualProviderClasses().add(StringTextStar.class);
        }
        deployment.start();
        return deployment;
    }

    private static String answer(String path, Identity identity, String type, boolean coreAlone) throws Exception {
        ResteasyDeployment deployment = started(coreAlone, true);
        try {
            return patch(deployment, path, identity, type);
        } finally {
            deployment.stop();
        }
    }

    /** What a user who may not GET gets. */
    public static final class OfUser implements Callable<String> {
        @Override
        public String call() throws Exception {
            return answer("/documents/1", Identity.USER, MERGE, true);
        }
    }

    @Test
    @DisplayName("shows a fault: the GET is not asked")
    void faultInFilter() throws Exception {
        Fault fault = Fault.of("the GET that a PATCH runs is not asked")
                .around("dev.rolegate.internal.gate.RequiresRoleFilter", "firstUnmet", WithoutBesides.class);
        assertEquals("403 []", FaultRun.of(OfUser.class, Fault.of("none")));
        assertEquals("200 [id]", FaultRun.of(OfUser.class, fault));
    }

    @Test
    @DisplayName("shows a fault: templates that may match one path are told apart by their text")
    void faultInTemplates() throws Exception {
        Fault fault = Fault.of("GET methods of other templates are not asked")
                .around("dev.rolegate.internal.deployment.PatchedGets$2", "mayMeet", SameText.class);
        assertEquals("403 []", FaultRun.of(OfUserElsewhere.class, Fault.of("none")));
        assertEquals("200 [each]", FaultRun.of(OfUserElsewhere.class, fault));
    }

    /** The GET has another template than the PATCH. */
    public static final class OfUserElsewhere implements Callable<String> {
        @Override
        public String call() throws Exception {
            return answer("/documents/each/one", Identity.USER, MERGE, true);
        }
    }

    static final class WithoutBesides {
        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(value = 1, readOnly = false) Match match) {
            match = match.with(List.of());
        }
    }

    static final class SameText {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) String patched,
                @Advice.Argument(1) String got,
                @Advice.Return(readOnly = false) boolean meet) {
            meet = patched.equals(got);
        }
    }

    @ParameterizedTest
    @DisplayName("needs the role of the GET as well, whatever the media type")
    @CsvSource({
        "/documents/1,          USER,  application/json-patch+json,  403 []",
        "/documents/1,          USER,  application/merge-patch+json, 403 []",
        "/documents/1,          USER,  application/json,             403 []",
        "/documents/1,          ADMIN, application/merge-patch+json, 200 [id]",
        "/documents/1,          ADMIN, application/json,             200 []",
        "/documents/plain/1,    USER,  application/merge-patch+json, 200 [plain]",
        "/documents/plain/1,    ANONYMOUS, application/merge-patch+json, 403 []",
        "/documents/secret/hidden,     USER,  application/merge-patch+json, 404 []",
        "/documents/secret/hidden,     ADMIN, application/merge-patch+json, 200 [hidden]",
        "/documents/elsewhere,  USER,  application/merge-patch+json, 403 []",
        "/documents/elsewhere,  ADMIN, application/merge-patch+json, 200 [elsewhere]",
        "/documents/each/one,   USER,  application/merge-patch+json, 403 []",
        "/documents/each/one,   ADMIN, application/merge-patch+json, 200 [each]"
    })
    void both(String path, Identity identity, String type, String answer) throws Exception {
        assertEquals(answer, answer(path, identity, type, false));
    }

    @ParameterizedTest
    @DisplayName("needs the roles of all that it could be with core alone")
    @CsvSource({
        "/documents/1,          USER,  application/merge-patch+json, 403 []",
        "/documents/1,          USER,  application/json,             403 []",
        "/documents/1,          ADMIN, application/merge-patch+json, 200 [id]",
        "/documents/plain/1,    USER,  application/merge-patch+json, 200 [plain]",
        "/documents/secret/hidden,     USER,  application/merge-patch+json, 404 []",
        "/documents/secret/hidden,     ADMIN, application/merge-patch+json, 200 [hidden]",
        "/documents/elsewhere,  USER,  application/merge-patch+json, 403 []",
        "/documents/elsewhere,  ADMIN, application/merge-patch+json, 200 [elsewhere]",
        "/documents/each/one,   USER,  application/merge-patch+json, 403 []",
        "/documents/each/one,   ADMIN, application/merge-patch+json, 200 [each]"
    })
    void bothCoreAlone(String path, Identity identity, String type, String answer) throws Exception {
        assertEquals(answer, answer(path, identity, type, true));
    }

    @ParameterizedTest
    @DisplayName("is not run where the path has none, or leads through a locator")
    @CsvSource({
        "/documents/alone/1/deep, false",
        "/documents/alone/1/deep, true",
        "/documents/sub, false",
        "/documents/sub, true"
    })
    void none(String path, boolean coreAlone) throws Exception {
        ResteasyDeployment deployment = started(coreAlone, true);
        try {
            patch(deployment, path, Identity.USER, MERGE);
        } catch (RuntimeException failed) {
            // What RESTEasy's filter makes of it.
        } finally {
            deployment.stop();
        }
        assertEquals(List.of(), RAN);
    }

    @Nested
    @DisplayName("where the filter is not registered")
    class WithoutFilter {
        @ParameterizedTest
        @DisplayName("asks for its own role alone")
        @CsvSource({"false", "true"})
        void alone(boolean coreAlone) throws Exception {
            ResteasyDeployment deployment = started(coreAlone, false);
            try {
                assertEquals("200 []", patch(deployment, "/documents/1", Identity.USER, "application/json"));
            } finally {
                deployment.stop();
            }
        }
    }

    private static String roles(String path, boolean coreAlone) throws Exception {
        ResteasyDeployment deployment = started(coreAlone, true);
        try {
            MockHttpResponse response = new MockHttpResponse();
            deployment.getDispatcher().invoke(MockHttpRequest.get("/matrix/" + path), response);
            return response.getContentAsString();
        } finally {
            deployment.stop();
        }
    }

    @ParameterizedTest
    @DisplayName("has both requirements in the access matrix")
    @CsvSource({"false", "true"})
    void matrix(boolean coreAlone) throws Exception {
        assertEquals("user admin", roles("documents/%7Bid%7D", coreAlone));
        assertEquals("user", roles("documents/plain/%7Bid%7D", coreAlone));
    }
}
