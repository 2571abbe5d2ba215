package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.ws.rs.core.Application;
import org.apache.openejb.server.rest.InternalApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WrappedApplicationTest {

    /** The user's own, which may well have another inside. */
    private static final class Decorating extends Application {
        @SuppressWarnings("unused") // TomEE's wrapper has one of this name.
        public Application getOriginal() {
            return new Application();
        }

        @SuppressWarnings("unused") // Jersey's wrapper has one of this name.
        public Application getApplication() {
            return new Application();
        }
    }

    @Test
    @DisplayName("TomEE's wrapper has none of the Application's annotations")
    void unwrapped() {
        Application own = new Decorating();
        assertSame(own, WrappedApplication.unwrap(new InternalApplication(own)));
    }

    @Test
    @DisplayName("an Application of the user's own is no wrapper")
    void own() {
        Application own = new Decorating();
        assertSame(own, WrappedApplication.unwrap(own));
    }
}
