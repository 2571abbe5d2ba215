package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A mistake that shows with a request, in an Application that does not list its resources: core alone. */
class LateMistakeTest {

    @Path("root")
    public static class Root {
        @Path("sub")
        public Object sub() {
            return new Sub();
        }
    }

    public static class Sub {
        @GET
        @RequiresRole(" ")
        public String get() {
            return "ok";
        }
    }

    public static class Scanned extends Application {
        @Override
        public Map<String, Object> getProperties() {
            return Map.of("jakarta.ws.rs.loadServices", false);
        }
    }

    @Test
    @DisplayName("6: it is denied also if it is the very first request, and never a 500")
    void firstRequest() throws Exception {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new Scanned());
        deployment.getActualResourceClasses().add(Root.class);
        deployment.getActualProviderClasses().add(RequiresRoleFeature.class);
        deployment.start();
        try {
            MockHttpResponse response = new MockHttpResponse();
            deployment.getDispatcher().invoke(MockHttpRequest.get("/root/sub"), response);
            assertEquals(
                    "403 {\"error\":\"InsufficientPermissions\","
                            + "\"message\":\"You do not have permission to make this request.\"}",
                    response.getStatus() + " " + response.getContentAsString());
        } finally {
            deployment.stop();
        }
    }
}
