package dev.rolegate.internal.host;

import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Apache CXF, as TomEE has it: it lists classes where others list instances, of a root the one that was registered, and its
 * messages tell more than the API.
 */
final class CxfQuirks extends Quirks {

    static final String PREFIX = "org.apache.cxf.";

    /** In which servlet it stands; no Feature is told. */
    private static final Map<String, String> IN_MESSAGES = Map.of(
            "jakarta.servlet.ServletConfig", "HTTP.CONFIG",
            "jakarta.servlet.ServletContext", "HTTP.CONTEXT");

    /** The providers of instances that it and TomEE bring: those of one class, and of exactly what they say. */
    private static final String KNOWN_PROVIDERS = "org.apache.";

    /** Under which it looks for a root instance that was made before, and for the provider to give it back to. */
    private static final String ROOT = "service.root.instance";

    private static final String ROOT_PROVIDER = "service.root.provider";

    /** Under which it leaves the instance on which the last locator was called. */
    private static final String LAST = "org.apache.cxf.service.object.last";

    /** From a request to what makes its root, and to how its sub-resources are told. */
    private record Calls(
            Method message,
            Method exchange,
            Method stack,
            Class<?> stackType,
            Method operation,
            Method type,
            Method declared,
            Method shown,
            Field isStatic,
            Method provider,
            Method instance,
            Method instanceType,
            Method isSingleton) {

        static Calls in(Class<?> request) throws ReflectiveOperationException {
            ClassLoader cxf = request.getClassLoader();
            Class<?> messages = named("message.Message", cxf);
            Class<?> types = named("jaxrs.model.ClassResourceInfo", cxf);
            Class<?> providers = named("jaxrs.lifecycle.ResourceProvider", cxf);
            Field isStatic = types.getDeclaredField("enableStatic");
            isStatic.setAccessible(true);
            return new Calls(
                    request.getMethod("getMessage"),
                    messages.getMethod("getExchange"),
                    messages.getMethod("get", Class.class),
                    named("jaxrs.model.OperationResourceInfoStack", cxf),
                    named("jaxrs.model.MethodInvocationInfo", cxf).getMethod("getMethodInfo"),
                    named("jaxrs.model.OperationResourceInfo", cxf).getMethod("getClassResourceInfo"),
                    types.getMethod("getResourceClass"),
                    types.getMethod("getServiceClass"),
                    isStatic,
                    types.getMethod("getResourceProvider"),
                    providers.getMethod("getInstance", messages),
                    providers.getMethod("getResourceClass"),
                    providers.getMethod("isSingleton"));
        }

        /** The class of the root, or its instance; {@code null} if nobody can say. */
        @Nullable
        Object served(ContainerRequestContext request, int locators) throws ReflectiveOperationException {
            Object message = this.message.invoke(request);
            List<?> matched = (List<?>) stack.invoke(message, stackType);
            for (int i = 1; i < matched.size(); i++) {
                check(type.invoke(operation.invoke(matched.get(i))));
            }
            Object provider = this.provider.invoke(type.invoke(operation.invoke(matched.get(0))));
            boolean singleton = (boolean) isSingleton.invoke(provider);
            String name = provider.getClass().getName();
            if (singleton && name.startsWith(PREFIX)) {
                return instance.invoke(provider, message);
            }
            Class<?> said = (Class<?>) instanceType.invoke(provider);
            if (name.startsWith(KNOWN_PROVIDERS) && said != null && ResourceClasses.isInstantiable(said)) {
                return said;
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> exchange = (Map<String, Object>) this.exchange.invoke(message);
            return switch (locators) {
                case 0 -> made(provider, message, exchange);
                case 1 -> exchange.get(LAST);
                default -> singleton ? instance.invoke(provider, message) : null;
            };
        }

        /** Resolved statically, a sub-resource is shown as what its locator declares. */
        private void check(Object subResource) throws ReflectiveOperationException {
            Class<?> declared = (Class<?>) this.declared.invoke(subResource);
            if (isStatic.getBoolean(subResource)
                    && declared == shown.invoke(subResource)
                    && !Modifier.isFinal(declared.getModifiers())) {
                throw new IllegalStateException(
                        "CXF, with staticSubresourceResolution, does not tell of which class the "
                                + Sources.of(declared) + " is that a locator returned.");
            }
        }

        /** Made now, so that it can be asked for its class, and left to CXF, which makes no other then. */
        private Object made(Object provider, Object message, Map<String, Object> exchange)
                throws ReflectiveOperationException {
            Object made = exchange.get(ROOT);
            if (made == null) {
                made = instance.invoke(provider, message);
                exchange.put(ROOT, made);
                exchange.put(ROOT_PROVIDER, provider);
            }
            return made;
        }
    }

    private volatile @Nullable Calls calls;

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
        Object message = named(
                        "phase.PhaseInterceptorChain",
                        RuntimeDelegate.getInstance().getClass().getClassLoader())
                .getMethod("getCurrentMessage")
                .invoke(null);
        Object given = key != null && message instanceof Map<?, ?> contents ? contents.get(key) : null;
        return type.isInstance(given) ? given : null;
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
            Calls known = calls;
            if (known == null) {
                known = Calls.in(request.getClass());
                calls = known;
            }
            served = known.served(request, root);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("CXF does not tell what makes a resource.", unreadable);
        }
        Class<?> type = served == null || served instanceof Class<?> ? (Class<?>) served : served.getClass();
        // The class of a proxy that has nothing to do with what was registered says less than that.
        if (type != null && registered.isAssignableFrom(type)) {
            matched.set(root, type);
        }
        return type != null && ResourceClasses.isInstantiable((Class<?>) matched.get(root)) ? matched : null;
    }

    /** Its stack has the resource method on top of the locators. */
    @Override
    @Nullable
    List<Method> methodsTaken(ContainerRequestContext request) {
        try {
            ClassLoader cxf = request.getClass().getClassLoader();
            Object message = request.getClass().getMethod("getMessage").invoke(request);
            List<?> stack = (List<?>) named("message.Message", cxf)
                    .getMethod("get", Class.class)
                    .invoke(message, named("jaxrs.model.OperationResourceInfoStack", cxf));
            Method info = named("jaxrs.model.MethodInvocationInfo", cxf).getMethod("getMethodInfo");
            Method called = named("jaxrs.model.OperationResourceInfo", cxf).getMethod("getMethodToInvoke");
            List<Method> taken = new ArrayList<>();
            for (Object each : stack.subList(0, stack.size() - 1)) {
                taken.add((Method) called.invoke(info.invoke(each)));
            }
            return taken;
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            // All that it could be are asked then.
            return null;
        }
    }

    private static Class<?> named(String name, ClassLoader cxf) throws ClassNotFoundException {
        return Class.forName(PREFIX + name, false, cxf);
    }
}
