package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.util.Objects;

/** A deployment that is refused. */
final class Refused {

    private static final String BEGINNING = "Rolegate refuses this deployment, ";

    private Refused() {}

    /** The report that whoever deploys finds among the causes of what came out of the runtime's start. */
    static String report(Host host, Application application) {
        Exception thrown = assertThrows(Exception.class, () -> {
            // Closed at once, should it start after all.
            try (Server started = host.start(application)) {
                fail("It is served at " + started.base());
            }
        });
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = Objects.requireNonNullElse(cause.getMessage(), "");
            if (cause instanceof IllegalStateException && message.startsWith(BEGINNING)) {
                return message;
            }
        }
        return fail("The report is lost.", thrown);
    }
}
