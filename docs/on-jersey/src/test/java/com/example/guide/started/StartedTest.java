package com.example.guide.started;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import com.example.guide.Jersey.Answer;
import dev.rolegate.RequiresRoleFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/getting-started.md says beside its samples. */
class StartedTest {

    private static final String DENIED =
            "{\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'librarian' role.\"}";

    @Test
    @DisplayName("the denial has the headers that the page shows")
    void headers() {
        Answer denied = new Jersey(new BooksApplication()).call("DELETE", "books/42", Caller.NOBODY);
        assertEquals(
                "403 application/json no-store 91 " + DENIED,
                String.join(
                        " ",
                        String.valueOf(denied.status()),
                        denied.header("Content-Type"),
                        denied.header("Cache-Control"),
                        denied.header("Content-Length"),
                        denied.body()));
    }

    @Test
    @DisplayName("a caller with another role is denied as well")
    void anotherRole() {
        Answer denied = new Jersey(new BooksApplication()).call("DELETE", "books/42", Caller.withRoles("reader"));
        assertEquals("403 " + DENIED, denied.toString());
    }

    @Test
    @DisplayName("with a challenge an anonymous caller gets 401")
    void challenge() {
        ResourceConfig config = new ResourceConfig(BooksResource.class, RequiresRoleFeature.class)
                .property("rolegate.challenge", "Bearer realm=\"books\"");
        Answer denied = new Jersey(config).call("DELETE", "books/42", Caller.NOBODY);
        assertEquals("401 Bearer realm=\"books\"", denied.status() + " " + denied.header("WWW-Authenticate"));
    }
}
