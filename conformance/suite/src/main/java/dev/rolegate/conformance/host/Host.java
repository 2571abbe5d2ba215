package dev.rolegate.conformance.host;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.run.Run;
import jakarta.ws.rs.core.Application;

/** A runtime as the suites see it: how it starts, and what it permits. */
public interface Host extends Run.Starter {

    /** Starts a server with one application on a free port; whatever refuses the deployment comes out of here. */
    @Override
    Server start(Application application) throws Exception;

    /** The integration that the runtime finds by itself, by its class name; empty for core alone. */
    default String integration() {
        return "";
    }

    /** Whether the runtime itself refuses an Application whose properties are {@code null}. */
    default boolean refusesNullProperties() {
        return false;
    }

    /** Whether another run of the same runtime carries the load that finds what happens seldom. */
    default boolean isLoadedElsewhere() {
        return false;
    }

    /** Whether all Features of an application see one Configuration, so that the gate can tell that it is there. */
    default boolean sharesConfiguration() {
        return true;
    }

    /** Whether a hidden answer may have something that the runtime chose with the match. */
    default boolean choosesWithMatch() {
        return integration().isEmpty();
    }
}
