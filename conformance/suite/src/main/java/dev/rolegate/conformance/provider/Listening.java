package dev.rolegate.conformance.provider;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A listener that puts what it hears into a header of the answer; the suite sends one request at a time. */
public final class Listening implements AccessListener, ContainerResponseFilter {

    private final boolean wantsGrants;
    private final AtomicReference<@Nullable String> heard = new AtomicReference<>();

    public Listening(boolean wantsGrants) {
        this.wantsGrants = wantsGrants;
    }

    @Override
    public void onDenied(AccessEvent event) {
        heard.set("denied " + text(event));
    }

    @Override
    public void onGranted(AccessEvent event) {
        heard.set("granted " + text(event));
    }

    @Override
    public boolean wantsGrants() {
        return wantsGrants;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String event = heard.getAndSet(null);
        response.getHeaders().putSingle("X-Event", event == null ? "none" : event);
    }

    private static String text(AccessEvent event) {
        Class<?> type = event.resourceClass();
        Method method = event.resourceMethod();
        return String.join(
                " ",
                event.method(),
                event.pathTemplate(),
                type == null ? "?" : type.getSimpleName(),
                method == null ? "?" : method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                event.requiredRoles().toString(),
                String.valueOf(event.principal()),
                event.decision().toString(),
                event.reason().toString(),
                String.valueOf(event.status()));
    }
}
