package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.testing.Identity;
import dev.rolegate.testing.IdentityFeature;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.Test;

class UsersResourceTest extends JerseyTest {

    @Override
    protected Application configure() {
        return ResourceConfig.forApplication(new UsersApplication()).register(IdentityFeature.class);
    }

    @Test
    void deletingRequiresAdmin() {
        Identity bob = Identity.of("bob", "user");
        Response response = target("users/123").register(bob).request().delete();
        assertEquals(403, response.getStatus());
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"Deleting users requires the 'admin' role.\"}",
                response.readEntity(String.class));
    }
}
