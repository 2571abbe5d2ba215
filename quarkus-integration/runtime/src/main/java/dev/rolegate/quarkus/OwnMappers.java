package dev.rolegate.quarkus;

import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.UnauthenticatedException;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.common.model.ResourceExceptionMapper;
import org.jboss.resteasy.reactive.server.core.ExceptionMapping;
import org.jboss.resteasy.reactive.server.core.RuntimeExceptionMapper;

/** An application's own mappers, which win over those of Rolegate; Quarkus would let the one win that a Feature registers. */
final class OwnMappers {

    private static final List<Class<? extends Throwable>> TYPES = List.of(
            InsufficientPermissionsException.class,
            UnauthenticatedException.class,
            AuthorizationUnavailableException.class,
            ForbiddenException.class);

    private OwnMappers() {}

    /** Puts back what the build found. */
    static void putBack(ExceptionMapping built) {
        Map<String, ResourceExceptionMapper<? extends Throwable>> own = built.effectiveMappers();
        for (Class<? extends Throwable> type : TYPES) {
            ResourceExceptionMapper<? extends Throwable> mapper = own.get(type.getName());
            if (mapper != null) {
                RuntimeExceptionMapper.getMappers().put(type, mapper);
            }
        }
    }
}
