package dev.rolegate.internal.host;

import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a request on CXF to what serves it: its root may be more than what was registered, a sub-resource more than is shown. */
record CxfServed(
        Method message,
        Method exchange,
        Method setOneWay,
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

    /** The providers of instances that it and TomEE bring: those of one class, and of exactly what they say. */
    private static final String KNOWN_PROVIDERS = "org.apache.";

    /** Under which it looks for a root instance that was made before, and for the provider to give it back to. */
    private static final String ROOT = "service.root.instance";

    private static final String ROOT_PROVIDER = "service.root.provider";

    /** Under which it leaves the instance on which the last locator was called. */
    private static final String LAST = "org.apache.cxf.service.object.last";

    static CxfServed in(Class<?> request) throws ReflectiveOperationException {
        ClassLoader cxf = request.getClassLoader();
        Class<?> messages = CxfMessage.named("message.Message", cxf);
        Class<?> types = CxfMessage.named("jaxrs.model.ClassResourceInfo", cxf);
        Class<?> providers = CxfMessage.named("jaxrs.lifecycle.ResourceProvider", cxf);
        Field isStatic = types.getDeclaredField("enableStatic");
        isStatic.setAccessible(true);
        return new CxfServed(
                request.getMethod("getMessage"),
                messages.getMethod("getExchange"),
                CxfMessage.named("message.Exchange", cxf).getMethod("setOneWay", boolean.class),
                messages.getMethod("get", Class.class),
                CxfMessage.named("jaxrs.model.OperationResourceInfoStack", cxf),
                CxfMessage.named("jaxrs.model.MethodInvocationInfo", cxf).getMethod("getMethodInfo"),
                CxfMessage.named("jaxrs.model.OperationResourceInfo", cxf).getMethod("getClassResourceInfo"),
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
        if (singleton && name.startsWith(CxfMessage.PREFIX)) {
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

    /** Has it answered, whatever the method or the request says. */
    void answer(ContainerRequestContext request) throws ReflectiveOperationException {
        setOneWay.invoke(exchange.invoke(message.invoke(request)), false);
    }

    /** Resolved statically, a sub-resource is shown as what its locator declares. */
    private void check(Object subResource) throws ReflectiveOperationException {
        Class<?> declared = (Class<?>) this.declared.invoke(subResource);
        if (isStatic.getBoolean(subResource)
                && declared == shown.invoke(subResource)
                && !Modifier.isFinal(declared.getModifiers())) {
            throw new IllegalStateException("CXF, with staticSubresourceResolution, does not tell of which class the "
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
