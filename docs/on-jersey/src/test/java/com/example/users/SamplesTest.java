package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the README says of its samples. */
class SamplesTest {

    @Path("undeclared")
    public static class Undeclared {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Nested
    @DisplayName("options as properties")
    class Properties extends JerseyTest {

        @Override
        protected Application configure() {
            return ResourceConfig.forApplication(new PartnersApplication()).register(Undeclared.class);
        }

        @Test
        @DisplayName("an anonymous caller gets the challenge")
        void challenge() {
            Response response = target("users/123").request().delete();
            assertEquals(
                    "401 Bearer realm=\"users\"",
                    response.getStatus() + " " + response.getHeaderString("WWW-Authenticate"));
        }

        @Test
        @DisplayName("what declares nothing is closed")
        void denyUnannotated() {
            assertEquals(403, target("undeclared").request().get().getStatus());
        }
    }

    @Nested
    @DisplayName("options of a built instance")
    class Built extends JerseyTest {

        @Override
        protected Application configure() {
            return new PartnersConfig();
        }

        @Test
        @DisplayName("an anonymous caller gets the challenge")
        void challenge() {
            Response response = target("users/123").request().delete();
            assertEquals(
                    "401 Bearer realm=\"users\"",
                    response.getStatus() + " " + response.getHeaderString("WWW-Authenticate"));
        }
    }

    @Nested
    @DisplayName("code that decides for itself")
    class OwnDecision extends JerseyTest {

        @Override
        protected Application configure() {
            return new ResourceConfig(AccountsResource.class).register(new SignedInAs("bob", Set.of()));
        }

        @Test
        @DisplayName("its message is the denial's")
        void message() {
            Response response = target("accounts/alice").request().delete();
            assertEquals(
                    "{\"error\":\"InsufficientPermissions\",\"message\":\"Only the owner may close this account.\"}",
                    response.readEntity(String.class));
        }
    }
}
