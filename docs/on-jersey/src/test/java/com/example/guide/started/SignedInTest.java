package com.example.guide.started;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.Test;

class SignedInTest extends JerseyTest {

    @Override
    protected Application configure() {
        return ResourceConfig.forApplication(new BooksApplication())
                .register(new SignedInAs("ann", Set.of("librarian")));
    }

    @Test
    void aLibrarianMayRemove() {
        assertEquals(204, target("books/42").request().delete().getStatus());
    }
}
