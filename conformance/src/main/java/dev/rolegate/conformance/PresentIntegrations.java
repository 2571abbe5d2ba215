package dev.rolegate.conformance;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notes which integrations the runtime has found, so that a run with core alone is one. */
@PreMatching
final class PresentIntegrations implements ContainerRequestFilter {

    @Context
    private @Nullable Configuration configuration;

    private volatile @Nullable Set<String> found;

    @Override
    public void filter(ContainerRequestContext request) {
        if (found == null) {
            Configuration all = Objects.requireNonNull(configuration);
            found = Stream.concat(
                            all.getClasses().stream(),
                            all.getInstances().stream().map(Object::getClass))
                    .map(Class::getName)
                    .filter(name -> name.matches("dev\\.rolegate\\.\\w+\\.\\w+Integration"))
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }
    }

    Set<String> found() {
        Set<String> names = found;
        return names == null ? Set.of() : names;
    }
}
