package com.example.guide.started;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BooksOnResteasyTest {

    private final ResteasyDeployment deployment = new ResteasyDeploymentImpl();

    @BeforeEach
    void start() {
        deployment.setApplication(new BooksApplication());
        deployment.start();
    }

    @AfterEach
    void stop() {
        deployment.stop();
    }

    @Test
    void removingRequiresALibrarian() throws Exception {
        MockHttpResponse response = new MockHttpResponse();
        deployment.getDispatcher().invoke(MockHttpRequest.delete("/books/42"), response);
        assertEquals(403, response.getStatus());
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'librarian' role.\"}",
                response.getContentAsString());
    }
}
