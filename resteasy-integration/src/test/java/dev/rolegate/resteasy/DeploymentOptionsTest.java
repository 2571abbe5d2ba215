package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.host.ServletOptionsSuite.Resource;
import jakarta.ws.rs.core.Application;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Options that are said to RESTEasy's own object for a deployment, which does not show them in the Configuration. */
class DeploymentOptionsTest {

    private static final class Guarding extends Application {
        private final Map<String, Object> properties;

        Guarding(Map<String, Object> properties) {
            this.properties = properties;
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Resource.class, RequiresRoleFeature.class);
        }

        @Override
        public Map<String, Object> getProperties() {
            return properties;
        }
    }

    private static ResteasyDeployment deployment(Map<String, Object> properties, String name, Object value) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new Guarding(properties));
        deployment.setProperty(name, value);
        return deployment;
    }

    private static int undeclared(ResteasyDeployment deployment) throws URISyntaxException {
        deployment.start();
        try {
            MockHttpResponse response = new MockHttpResponse();
            deployment.getDispatcher().invoke(MockHttpRequest.get("/options/undeclared"), response);
            return response.getStatus();
        } finally {
            deployment.stop();
        }
    }

    @Test
    @DisplayName("a property of the ResteasyDeployment is read")
    void read() throws Exception {
        assertEquals(403, undeclared(deployment(Map.of(), "rolegate.deny-unannotated", true)));
    }

    @Test
    @DisplayName("the same where core is alone")
    void coreAlone() throws Exception {
        assertEquals(
                403,
                undeclared(
                        deployment(Map.of("jakarta.ws.rs.loadServices", false), "rolegate.deny-unannotated", "true")));
    }

    @Test
    @DisplayName("an unknown property of the ResteasyDeployment refuses, with the nearest name")
    void unknown() {
        ResteasyDeployment deployment = deployment(Map.of(), "rolegate.chalenge", "Basic");
        String report = assertThrows(RuntimeException.class, deployment::start).toString();
        assertTrue(
                report.contains(
                        "The property rolegate.chalenge, a property of the runtime's deployment, is unknown; an option"
                                + " that is not read may be one that was meant to protect.\nCorrect the name, perhaps to"
                                + " rolegate.challenge, or remove it. [unknown-property]"),
                report);
    }
}
