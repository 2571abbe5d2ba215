package com.example.books;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dropwizard.core.Configuration;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.junit5.DropwizardAppExtension;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.client.authentication.HttpAuthenticationFeature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DropwizardExtensionsSupport.class)
class BooksServiceTest {

    static final DropwizardAppExtension<Configuration> SERVICE =
            new DropwizardAppExtension<>(BooksService.class, null, ConfigOverride.randomPorts());

    private static Response remove(String user) {
        return SERVICE.client()
                .target("http://localhost:" + SERVICE.getLocalPort() + "/books/42")
                .register(HttpAuthenticationFeature.basic(user, "secret"))
                .request()
                .delete();
    }

    @Test
    @DisplayName("a reader may not remove a book, and is told why")
    void removingRequiresALibrarian() {
        Response response = remove("bob");
        assertEquals(403, response.getStatus());
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'librarian' role.\"}",
                response.readEntity(String.class));
    }

    @Test
    @DisplayName("a librarian may")
    void aLibrarianMayRemove() {
        assertEquals(204, remove("ann").getStatus());
    }
}
