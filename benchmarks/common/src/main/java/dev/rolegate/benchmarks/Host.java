package dev.rolegate.benchmarks;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.ServiceLoader;

/** The runtime on the class path. */
public interface Host {

    /** One path of a running application, without a network. */
    interface InProcess {

        /** Sends a {@code GET}; the body goes into the sink, the status comes back. */
        int get(Sink body);
    }

    /** One running application on a loopback port. */
    interface Server extends AutoCloseable {

        URI base();

        @Override
        void close();
    }

    static Host present() {
        return ServiceLoader.load(Host.class).findFirst().orElseThrow();
    }

    /** Rolegate's integration for it. */
    Class<?> integration();

    /** The runtime's own way to enforce {@code @RolesAllowed}. */
    Class<?> roleFeature();

    /** The body of the 403 that comes from there. */
    String roleFeatureDenial();

    InProcess start(Application application, String path);

    Server serve(Application application);

    /** A request of the runtime's own type, from this caller. */
    ContainerRequestContext request(SecurityContext caller);
}
