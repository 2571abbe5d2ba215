package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.CxfServer;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.testing.AccessMatrixVerifier;
import dev.rolegate.testing.IdentityFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The library is on the class path, and CXF does not look for it there. */
class LeftOutTest {

    @Path("guarded")
    public static class Guarded {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    private static final class Naming extends Application {
        private final Set<Class<?>> classes;

        Naming(Class<?>... classes) {
            this.classes = Set.of(classes);
        }

        @Override
        public Set<Class<?>> getClasses() {
            return classes;
        }
    }

    private static void verify(Application application) throws Exception {
        try (Server server = new CxfServer(application)) {
            AccessMatrixVerifier.of(application).assertEnforcedAt(server.base());
        }
    }

    @Test
    @DisplayName("the verifier fails where the application does not name the feature")
    void leftOut() {
        Application application = new Naming(Guarded.class, IdentityFeature.class);
        String message = String.valueOf(
                assertThrows(AssertionError.class, () -> verify(application)).getMessage());
        assertEquals("""
                2 of 3 answers are not what the access matrix says:
                an anonymous caller, a caller without roles: gets in, and must not
                  GET /guarded (/guarded)""", message.replaceAll("http://[^/ ]+", ""));
    }

    @Test
    @DisplayName("it finds nothing where the application does")
    void named() throws Exception {
        verify(new Naming(Guarded.class, IdentityFeature.class, RequiresRoleFeature.class));
    }
}
