package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An exception from a remote call: Jakarta REST drops its response on the way. */
class SerializedDenialTest {

    private static InsufficientPermissionsException remote() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InsufficientPermissionsException("Only the owner.", List.of("owner", "admin")));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (InsufficientPermissionsException) in.readObject();
        }
    }

    @Path("remote")
    public static class Remote {
        @GET
        public String get() throws Exception {
            throw remote();
        }
    }

    @Test
    @DisplayName("its message and roles survive")
    void survives() throws Exception {
        assertEquals("Only the owner. [owner, admin]", remote().getMessage() + " " + remote().requiredRoles());
    }

    @Test
    @DisplayName("it is rendered as any other")
    void rendered() throws Exception {
        ApplicationHandler handler =
                new ApplicationHandler(new ResourceConfig(Remote.class, RequiresRoleFeature.class));
        URI root = URI.create("http://localhost/");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ContainerRequest request = new ContainerRequest(
                root, root.resolve("remote"), "GET", null, new MapPropertiesDelegate(), handler.getConfiguration());
        assertEquals(403, handler.apply(request, body).get().getStatus());
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"Only the owner.\"}",
                body.toString(StandardCharsets.UTF_8));
    }
}
