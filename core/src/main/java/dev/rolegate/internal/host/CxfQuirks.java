package dev.rolegate.internal.host;

import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Apache CXF, as TomEE has it: it lists classes where others list instances, of a root the one that was registered, and its
 * messages tell more than the API.
 */
final class CxfQuirks extends Quirks {

    static final String PREFIX = CxfMessage.PREFIX;

    /** In which servlet it stands; no Feature is told. */
    private static final Map<String, String> IN_MESSAGES = Map.of(
            "jakarta.servlet.ServletConfig", "HTTP.CONFIG",
            "jakarta.servlet.ServletContext", "HTTP.CONTEXT");

    private volatile @Nullable CxfServed served;

    static Quirks here() {
        return new CxfQuirks();
    }

    CxfQuirks() {
        super(PREFIX);
    }

    @Override
    @Nullable
    Object given(Class<?> type, @Nullable FeatureContext context) throws ReflectiveOperationException {
        String key = IN_MESSAGES.get(type.getName());
        Object message = current(RuntimeDelegate.getInstance().getClass().getClassLoader());
        Object given = key != null && message instanceof Map<?, ?> contents ? contents.get(key) : null;
        return type.isInstance(given) ? given : null;
    }

    /** It injects an Application into a Feature before it configures that: another that starts at once may come between. */
    @Override
    @Nullable
    Application serving() {
        ClassLoader cxf = RuntimeDelegate.getInstance().getClass().getClassLoader();
        try {
            Object exchange = CxfMessage.named("message.Message", cxf)
                    .getMethod("getExchange")
                    .invoke(current(cxf));
            Object endpoint = CxfMessage.named("message.Exchange", cxf)
                    .getMethod("getEndpoint")
                    .invoke(exchange);
            Object provider = ((Map<?, ?>) endpoint).get(Application.class.getName());
            // Without one it injects none, and what another injected is left.
            return provider == null
                    ? new Application()
                    : (Application) CxfMessage.named("jaxrs.model.ProviderInfo", cxf)
                            .getMethod("getProvider")
                            .invoke(provider);
        } catch (ReflectiveOperationException | RuntimeException hidden) {
            return null;
        }
    }

    private static @Nullable Object current(ClassLoader cxf) throws ReflectiveOperationException {
        return CxfMessage.named("phase.PhaseInterceptorChain", cxf)
                .getMethod("getCurrentMessage")
                .invoke(null);
    }

    /** The root is what its provider gives: what is registered beside one may be an interface, or a superclass of that. */
    @Override
    @Nullable
    List<Object> matched(ContainerRequestContext request) {
        List<Object> matched = request.getUriInfo().getMatchedResources();
        int root = matched.size() - 1;
        if (root < 0 || !(matched.get(root) instanceof Class<?> registered)) {
            return matched;
        }
        Object served;
        try {
            served = known(request).served(request, root);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("CXF does not tell what makes a resource.", unreadable);
        }
        Class<?> type = classOf(served);
        // The class of a proxy that has nothing to do with what was registered says less than that.
        if (type != null && ResourceClasses.written(registered).isAssignableFrom(type)) {
            matched.set(root, type);
        }
        return type != null && ResourceClasses.isInstantiable((Class<?>) matched.get(root)) ? matched : null;
    }

    private static @Nullable Class<?> classOf(@Nullable Object served) {
        if (served == null || served instanceof Class<?>) {
            return (Class<?>) served;
        }
        Class<?> target = ResourceClasses.targetOf(served);
        return target == null ? served.getClass() : target;
    }

    private CxfServed known(ContainerRequestContext request) throws ReflectiveOperationException {
        CxfServed known = this.served;
        if (known == null) {
            known = CxfServed.in(request.getClass());
            this.served = known;
        }
        return known;
    }

    /** Its {@code @Oneway}, and whoever sends {@code OnewayRequest: true}, would get no entity. */
    @Override
    void denied(ContainerRequestContext request) {
        try {
            known(request).answer(request);
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            // It is denied all the same.
        }
    }

    /** Its stack has the resource method on top of the locators. */
    @Override
    @Nullable
    List<Method> methodsTaken(ContainerRequestContext request) {
        try {
            ClassLoader cxf = request.getClass().getClassLoader();
            List<Object> operations = CxfMessage.operations(CxfMessage.of(request), cxf);
            Method called =
                    CxfMessage.named("jaxrs.model.OperationResourceInfo", cxf).getMethod("getMethodToInvoke");
            List<Method> taken = new ArrayList<>();
            for (Object each : operations.subList(0, operations.size() - 1)) {
                taken.add((Method) called.invoke(each));
            }
            return taken;
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            // All that it could be are asked then.
            return null;
        }
    }

    @Override
    @Nullable
    ClientErrorException notFound(ContainerRequestContext request, int locators) {
        return CxfUnknownPath.below(request, locators);
    }
}
