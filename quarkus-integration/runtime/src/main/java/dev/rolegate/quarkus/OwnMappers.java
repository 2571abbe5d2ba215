package dev.rolegate.quarkus;

import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.UnauthenticatedException;
import dev.rolegate.internal.denial.Denials;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.common.core.UnmanagedBeanFactory;
import org.jboss.resteasy.reactive.common.model.ResourceExceptionMapper;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.core.RuntimeExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Which mapper answers a denial: the application's own; Quarkus would let the one win that a Feature registers. */
final class OwnMappers {

    private static final List<Class<? extends Throwable>> TYPES = List.of(
            InsufficientPermissionsException.class,
            UnauthenticatedException.class,
            AuthorizationUnavailableException.class,
            ForbiddenException.class);

    private OwnMappers() {}

    /** Puts back what the build found, and elsewhere has Rolegate's bytes written by nobody else. */
    static void putBack(Deployment quarkus) {
        Map<Class<? extends Throwable>, ResourceExceptionMapper<? extends Throwable>> all =
                RuntimeExceptionMapper.getMappers();
        Map<String, ResourceExceptionMapper<? extends Throwable>> built =
                quarkus.getExceptionMapping().effectiveMappers();
        for (Class<? extends Throwable> type : TYPES) {
            ResourceExceptionMapper<? extends Throwable> own = built.get(type.getName());
            ExceptionMapper<? extends Throwable> registered = instance(all.get(type));
            if (own != null) {
                all.put(type, own);
            } else if (registered != null && Denials.isMapper(registered)) {
                all.put(type, withBytes(registered, quarkus));
            }
        }
    }

    /** As if Rolegate had none for the application's own 403: then Quarkus looks for what maps more than that. */
    static void leaveForbidden() {
        Map<Class<? extends Throwable>, ResourceExceptionMapper<? extends Throwable>> all =
                RuntimeExceptionMapper.getMappers();
        if (instance(all.get(ForbiddenException.class)) instanceof BytesMapper) {
            all.remove(ForbiddenException.class);
        }
    }

    private static <E extends Throwable> ResourceExceptionMapper<E> withBytes(
            ExceptionMapper<E> mapper, Deployment quarkus) {
        ResourceExceptionMapper<E> known = new ResourceExceptionMapper<>();
        known.setFactory(new UnmanagedBeanFactory<>(new BytesMapper<>(mapper, quarkus.getSerialisers())));
        return known;
    }

    /** {@code null} if there is none, or it would have to be made. */
    private static @Nullable ExceptionMapper<? extends Throwable> instance(
            @Nullable ResourceExceptionMapper<? extends Throwable> known) {
        return known != null && known.getFactory() instanceof UnmanagedBeanFactory<?>
                ? known.getFactory().createInstance().getInstance()
                : null;
    }
}
