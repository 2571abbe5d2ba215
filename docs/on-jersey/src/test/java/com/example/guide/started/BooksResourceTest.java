package com.example.guide.started;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.Test;

class BooksResourceTest extends JerseyTest {

    @Override
    protected Application configure() {
        return ResourceConfig.forApplication(new BooksApplication());
    }

    @Test
    void removingRequiresALibrarian() {
        Response response = target("books/42").request().delete();
        assertEquals(403, response.getStatus());
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'librarian' role.\"}",
                response.readEntity(String.class));
    }

    @Test
    void everybodyMayLook() {
        assertEquals("Effective Java", target("books").request().get(String.class));
    }
}
