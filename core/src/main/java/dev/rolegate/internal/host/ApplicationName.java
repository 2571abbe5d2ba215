package dev.rolegate.internal.host;

import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import org.jspecify.annotations.Nullable;

/** What an application is called where several run in one place. */
final class ApplicationName {

    /** By which Jersey is told a name. */
    private static final String JERSEY = "jersey.config.server.application.name";

    private ApplicationName() {}

    /** The name that the runtime was told, else the Application's class; empty if that is the runtime's, or the API's. */
    static String of(@Nullable Application own, Configuration configuration) {
        if (configuration.getProperty(JERSEY) instanceof String told && !told.isBlank()) {
            return Sources.escaped(told);
        }
        return own == null
                        || own.getClass() == Application.class
                        || Quirks.current().owns(own.getClass())
                ? ""
                : Sources.of(own.getClass());
    }
}
