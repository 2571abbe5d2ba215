package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReloadTest {

    @Path("closed")
    public static class Closed {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }
    }

    private static int status(GrizzlyHttpContainer container) throws Exception {
        return status(container, "closed");
    }

    private static int status(GrizzlyHttpContainer container, String path) throws Exception {
        return Requests.status(container.getApplicationHandler(), "GET", path);
    }

    private static GrizzlyHttpContainer container(ResourceConfig config) {
        GrizzlyHttpContainer container = ContainerFactory.createContainer(GrizzlyHttpContainer.class, config);
        container.start();
        return container;
    }

    @Test
    @DisplayName("a container that reloads its configuration stays closed")
    void reload() throws Exception {
        GrizzlyHttpContainer container = container(new ResourceConfig(Closed.class, RequiresRoleFeature.class));
        container.reload();
        assertEquals(403, status(container));
    }

    @Test
    @DisplayName("a container that reloads with another configuration is closed")
    void reloadWith() throws Exception {
        ResourceConfig config = new ResourceConfig(Closed.class, RequiresRoleFeature.class);
        GrizzlyHttpContainer container = container(config);
        container.reload(config);
        assertEquals(403, status(container));
    }

    @Test
    @DisplayName("discovery alone survives a reload")
    void discovered() throws Exception {
        GrizzlyHttpContainer container = container(new ResourceConfig(Closed.class));
        container.reload();
        assertEquals(403, status(container));
    }

    @Test
    @DisplayName("a reload that brings along the properties alone is closed")
    void properties() throws Exception {
        GrizzlyHttpContainer container = container(new ResourceConfig(Closed.class));
        container.reload(new ResourceConfig(Closed.class)
                .addProperties(container.getConfiguration().getProperties()));
        assertEquals(403, status(container));
    }

    @Test
    @DisplayName("an option that is set for the reload counts, though Jersey configures no Feature again")
    void optionForReload() throws Exception {
        GrizzlyHttpContainer container = container(new ResourceConfig(Closed.class, RequiresRoleFeature.class));
        assertEquals(200, status(container, "closed/open"));
        container.reload(new ResourceConfig(container.getConfiguration()).property("rolegate.deny-unannotated", true));
        assertEquals(403, status(container, "closed/open"));
    }

    @Test
    @DisplayName("an option that is set for the reload and cannot be read closes everything")
    void badOptionForReload() throws Exception {
        GrizzlyHttpContainer container = container(new ResourceConfig(Closed.class, RequiresRoleFeature.class));
        assertEquals(200, status(container, "closed/open"));
        container.reload(new ResourceConfig(container.getConfiguration()).property("rolegate.deny-unannotated", "yes"));
        assertEquals(403, status(container, "closed/open"));
    }

    @Test
    @DisplayName(
            "names of roles that are set for the reload, and among which one that is declared is not, close everything")
    void unknownRoleForReload() throws Exception {
        GrizzlyHttpContainer container = container(new ResourceConfig(Closed.class, RequiresRoleFeature.class));
        assertEquals(200, status(container, "closed/open"));
        container.reload(new ResourceConfig(container.getConfiguration()).property("rolegate.known-roles", "user"));
        assertEquals(403, status(container, "closed/open"));
    }
}
