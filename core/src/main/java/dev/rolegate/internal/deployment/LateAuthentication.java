package dev.rolegate.internal.deployment;

import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.rule.Sources;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Warns of a filter that signs callers in after the gate has asked who they are, with the first of them that is denied. */
final class LateAuthentication implements Consumer<ContainerRequestContext> {

    private final CurrentPolicy policy;
    private final Supplier<Host> host;
    private final AtomicBoolean looked = new AtomicBoolean();

    LateAuthentication(CurrentPolicy policy, Supplier<Host> host) {
        this.policy = policy;
        this.host = host;
    }

    /** Takes a request that is denied since nobody is signed in. */
    @Override
    public void accept(ContainerRequestContext request) {
        if (!looked.get() && looked.compareAndSet(false, true)) {
            try {
                look(request.getSecurityContext());
            } catch (RuntimeException | LinkageError untold) { // Only the warning is missing.
                return;
            }
        }
    }

    private void look(@Nullable SecurityContext context) {
        // Another one was set by who came before the gate.
        if (context != null && !host.get().owns(context.getClass())) {
            return;
        }
        Class<?> late = null;
        for (Class<?> each : policy.providers()) {
            if (ContainerRequestFilter.class.isAssignableFrom(each)
                    && !host.get().owns(each)
                    && MethodNames.areIn(each, "setSecurityContext")) {
                if (comesBefore(each)) {
                    return;
                }
                late = each;
            }
        }
        if (late != null) {
            StartLog.warn(List.of(
                    Sources.of(late) + " can set the SecurityContext, but does not run before the check, for which"
                            + " nobody is signed in yet. Put @Priority(Priorities.AUTHENTICATION) on it."));
        }
    }

    private boolean comesBefore(Class<?> filter) {
        if (filter.isAnnotationPresent(PreMatching.class)) {
            return true;
        }
        Priority annotated = filter.getAnnotation(Priority.class);
        Configuration configuration = policy.configuration();
        Integer registered = configuration.getContracts(filter) == null
                ? null
                : configuration.getContracts(filter).get(ContainerRequestFilter.class);
        return (annotated != null && annotated.value() < Priorities.AUTHORIZATION)
                || (registered != null && registered > 0 && registered < Priorities.AUTHORIZATION);
    }
}
