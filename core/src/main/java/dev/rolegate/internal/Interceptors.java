package dev.rolegate.internal;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The application's own writer interceptors, such as the specification's example of one that compresses. */
final class Interceptors {

    private final Configuration configuration;
    private final ApplicationView application;
    private final RuntimePackage runtime;
    private volatile @Nullable Boolean any;

    Interceptors(Configuration configuration, ApplicationView application, RuntimePackage runtime) {
        this.configuration = configuration;
        this.application = application;
        this.runtime = runtime;
    }

    /** Whether there is one. To be asked once requests come: more can be registered until then. */
    boolean any() {
        Boolean known = any;
        if (known == null) {
            known = Stream.of(
                            configuration.getClasses().stream(),
                            configuration.getInstances().stream().map(Object::getClass),
                            application.providers().stream())
                    .<Class<?>>flatMap(each -> each)
                    .anyMatch(type -> WriterInterceptor.class.isAssignableFrom(type) && !runtime.owns(type));
            any = known;
        }
        return known;
    }
}
