package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.internal.deployment.DiscoveredFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResteasyRegistrationTest {

    @Path("closed")
    public static class Closed {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("mistaken")
    public static class Mistaken {
        @GET
        @RequiresRole(" ")
        public String get() {
            return "ok";
        }
    }

    @Path("also")
    public static class AlsoMistaken {
        @GET
        @RequiresRole({})
        public String get() {
            return "ok";
        }
    }

    private final ResteasyDeployment deployment = new ResteasyDeploymentImpl();

    private void named() {
        deployment.setActualProviderClasses(List.of(RequiresRoleFeature.class));
    }

    private int status() throws URISyntaxException {
        deployment.start();
        MockHttpResponse response = new MockHttpResponse();
        deployment.getDispatcher().invoke(MockHttpRequest.get("/closed"), response);
        return response.getStatus();
    }

    private String refusal() {
        Throwable cause = assertThrows(RuntimeException.class, deployment::start);
        while (!(cause instanceof IllegalStateException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    @Test
    @DisplayName("a deployment with an Application that relies on discovery is closed")
    void discovered() throws Exception {
        deployment.setApplication(new Application());
        deployment.setActualResourceClasses(List.of(Closed.class));
        assertEquals(403, status());
    }

    @Test
    @DisplayName(
            "discovery drops neither the integration nor the core's own Feature, as it would of two with one priority")
    void discoveredBoth() {
        deployment.setApplication(new Application());
        deployment.start();
        assertEquals(
                List.of(true, true),
                Stream.of(ResteasyIntegration.class, DiscoveredFeature.class)
                        .map(deployment.getProviderFactory()::isRegistered)
                        .toList());
    }

    @Test
    @DisplayName("without an Application RESTEasy reads no service file: there the feature has to be named")
    void notDiscovered() throws Exception {
        deployment.setActualResourceClasses(List.of(Closed.class));
        assertEquals(200, status());
    }

    @Test
    @DisplayName("resource classes by name are closed")
    void byName() throws Exception {
        named();
        deployment.setResourceClasses(List.of(Closed.class.getName()));
        assertEquals(403, status());
    }

    @Test
    @DisplayName("instances of resources are closed")
    void instances() throws Exception {
        named();
        deployment.setResources(List.of(new Closed()));
        assertEquals(403, status());
    }

    @Test
    @DisplayName("a feature among the provider classes by name is enough")
    void providerClass() throws Exception {
        deployment.setProviderClasses(List.of(RequiresRoleFeature.class.getName()));
        deployment.setActualResourceClasses(List.of(Closed.class));
        assertEquals(403, status());
    }

    @Test
    @DisplayName("a built feature among the providers keeps its options")
    void builtProvider() throws Exception {
        deployment.setProviders(
                List.of(RequiresRoleFeature.builder().challenge("Basic").build()));
        deployment.setActualResourceClasses(List.of(Closed.class));
        assertEquals(401, status());
    }

    @Test
    @DisplayName("a built feature beside the class keeps its options")
    void builtBesideClass() throws Exception {
        deployment.setActualProviderClasses(List.of(RequiresRoleFeature.class));
        deployment.setProviders(
                List.of(RequiresRoleFeature.builder().challenge("Basic").build()));
        deployment.setActualResourceClasses(List.of(Closed.class));
        assertEquals(401, status());
    }

    @Test
    @DisplayName("a mistake in an actual resource class refuses")
    void mistakenClass() {
        named();
        deployment.setActualResourceClasses(List.of(Mistaken.class));
        assertTrue(refusal().endsWith("[blank-role]"));
    }

    @Test
    @DisplayName("a mistake in a resource class by name refuses")
    void mistakenName() {
        named();
        deployment.setResourceClasses(List.of(Mistaken.class.getName()));
        assertTrue(refusal().endsWith("[blank-role]"));
    }

    @Test
    @DisplayName("a mistake in the class of a resource refuses")
    void mistakenInstance() {
        named();
        deployment.setResources(List.of(new Mistaken()));
        assertTrue(refusal().endsWith("[blank-role]"));
    }

    @Test
    @DisplayName("after a refusal the dispatcher serves nothing")
    void refusedServesNothing() throws Exception {
        named();
        deployment.setActualResourceClasses(List.of(Closed.class, Mistaken.class));
        refusal();
        MockHttpResponse response = new MockHttpResponse();
        deployment.getDispatcher().invoke(MockHttpRequest.get("/closed"), response);
        assertTrue(response.getStatus() >= 400, response.getStatus() + "");
    }

    @Test
    @DisplayName("with the integration one report names the mistakes of classes and of instances")
    void oneReport() {
        deployment.setActualProviderClasses(List.of(ResteasyIntegration.class));
        deployment.setActualResourceClasses(List.of(Mistaken.class));
        deployment.setResources(List.of(new AlsoMistaken()));
        assertTrue(refusal().startsWith("Rolegate refuses this deployment, 2 mistakes:"));
    }
}
