package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RESTEasy's registry takes a class below another path than its own. */
class MatchedTemplateTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ResteasyDeployment deployment = new ResteasyDeploymentImpl();

    @Path("plain/{id}")
    public static class Plain {
        @GET
        @Path("x")
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @Path("below/{key}")
        public Below below() {
            return new Below();
        }
    }

    public static class Below {
        @GET
        @Path("deep")
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("moved")
    public static class Moved {
        @Path("{key}")
        public Below below() {
            return new Below();
        }
    }

    @AfterEach
    void stop() {
        deployment.stop();
    }

    private final RequiresRoleFeature feature = RequiresRoleFeature.builder()
            .listener(event -> heard.add(event.pathTemplate()))
            .build();

    private int status(String path, boolean alone) throws Exception {
        deployment.setApplication(new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return Set.of(Plain.class);
            }

            @Override
            public Map<String, Object> getProperties() {
                return Map.of("jakarta.ws.rs.loadServices", !alone);
            }

            @Override
            @SuppressWarnings("deprecation")
            public Set<Object> getSingletons() {
                return Set.of(feature);
            }
        });
        deployment.start();
        deployment.getRegistry().addPerRequestResource(Plain.class, "tenant/{t}");
        deployment.getRegistry().addPerRequestResource(Moved.class, "/tenant/{t}/");
        MockHttpResponse response = new MockHttpResponse();
        deployment.getDispatcher().invoke(MockHttpRequest.get(path), response);
        return response.getStatus();
    }

    @ParameterizedTest
    @DisplayName("an event has the template as RESTEasy matched it")
    @CsvSource({
        "/plain/1/x,            /plain/{id}/x",
        "/tenant/7/plain/1/x,   /tenant/{t}/plain/{id}/x",
        "/tenant/7/moved/1/deep, /tenant/{t}/moved/{key}/deep"
    })
    void matched(String path, String template) throws Exception {
        assertEquals(403, status(path, false));
        assertEquals(List.of(template), heard);
    }

    @ParameterizedTest
    @DisplayName("where RESTEasy does not tell which of two places of a locator was taken, none is told that cannot be")
    @CsvSource({"/plain/1/below/2/deep, /plain/{id}/below/{key}/deep", "/tenant/7/plain/1/below/2/deep, /..."})
    void ambiguous(String path, String template) throws Exception {
        assertEquals(403, status(path, false));
        assertEquals(List.of(template), heard);
    }

    @ParameterizedTest
    @DisplayName("core alone tells no template that cannot have been matched")
    @CsvSource({"/plain/1/x, /plain/{id}/x", "/tenant/7/plain/1/x, /..."})
    void alone(String path, String template) throws Exception {
        assertEquals(403, status(path, true));
        assertEquals(List.of(template), heard);
    }
}
