package com.example.guide.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.testing.Identity;
import dev.rolegate.testing.IdentityFeature;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.env.Environment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LibraryTest {

    @TestConfiguration
    static class Kit {

        @Autowired
        void callers(ResourceConfig config) {
            config.register(IdentityFeature.class);
        }
    }

    @Autowired
    private Environment environment;

    private String delete(Identity caller) {
        Client client = ClientBuilder.newClient().register(caller);
        try (Response response = client.target("http://localhost:" + environment.getProperty("local.server.port"))
                .path("loans/7")
                .request()
                .delete()) {
            return response.getStatus() + " " + response.readEntity(String.class);
        } finally {
            client.close();
        }
    }

    @Test
    @DisplayName("a librarian deletes a loan")
    void librarian() {
        assertEquals("204 ", delete(Identity.of("rita", "librarian")));
    }

    @Test
    @DisplayName("a reader does not")
    void reader() {
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'librarian' role.\"}",
                delete(Identity.of("sam", "reader")));
    }
}
