package dev.rolegate.internal.host;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Apache CXF, as TomEE has it: it lists classes where others list instances, and its messages tell more than the API. */
final class CxfQuirks extends Quirks {

    static final String PREFIX = "org.apache.cxf.";

    /** In which servlet it stands; no Feature is told. */
    private static final Map<String, String> IN_MESSAGES = Map.of(
            "jakarta.servlet.ServletConfig", "HTTP.CONFIG",
            "jakarta.servlet.ServletContext", "HTTP.CONTEXT");

    /** Under which it has the rest of a path. */
    private static final String LEFT = "FINAL_MATCH_GROUP";

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

    /** Its stack has the resource method on top of the locators. */
    @Override
    @Nullable
    List<Method> methodsTaken(ContainerRequestContext request) {
        try {
            ClassLoader cxf = request.getClass().getClassLoader();
            List<Object> operations = operations(message(request), cxf);
            Method called = named("jaxrs.model.OperationResourceInfo", cxf).getMethod("getMethodToInvoke");
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

    /**
     * Below a class that matches, it is another exception, which no mapper of {@code NotFoundException} gets, and has an
     * {@code Allow}: what CXF itself throws where a class at that depth has no methods.
     */
    @Override
    @Nullable
    ClientErrorException notFound(ContainerRequestContext request, int locators) {
        try {
            ClassLoader cxf = request.getClass().getClassLoader();
            Map<?, ?> message = message(request);
            Class<?> messages = named("message.Message", cxf);
            Class<?> exchanges = named("message.Exchange", cxf);
            Map<?, ?> exchange = (Map<?, ?>) messages.getMethod("getExchange").invoke(message);
            // Of the method: its media type would be the answer's, and no entity would be sent.
            exchange.remove(HttpHeaders.CONTENT_TYPE);
            exchanges.getMethod("setOneWay", boolean.class).invoke(exchange, false);
            Object contentType = message.get(HttpHeaders.CONTENT_TYPE);
            named("jaxrs.utils.JAXRSUtils", cxf)
                    .getMethod(
                            "findTargetMethod",
                            Map.class,
                            messages,
                            String.class,
                            MultivaluedMap.class,
                            String.class,
                            List.class)
                    .invoke(
                            null,
                            Map.of(
                                    withoutMethods(exchanges.getMethod("getBus").invoke(exchange), locators, cxf),
                                    pathBelow(message, locators, cxf)),
                            message,
                            request.getMethod(),
                            new MultivaluedHashMap<String, String>(),
                            contentType == null ? MediaType.WILDCARD : contentType,
                            exchange.get(HttpHeaders.ACCEPT));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof ClientErrorException unknown
                    && unknown.getResponse().getStatus() == 404) {
                return unknown;
            }
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            // It stays a 404, as of a path that no class matches.
            return null;
        }
        return null;
    }

    private static Object withoutMethods(@Nullable Object bus, int locators, ClassLoader cxf)
            throws ReflectiveOperationException {
        Class<?> type = named("jaxrs.model.ClassResourceInfo", cxf);
        Class<?> methods = named("jaxrs.model.MethodDispatcher", cxf);
        Object made = type.getConstructor(Class.class, Class.class, boolean.class, boolean.class, named("Bus", cxf))
                .newInstance(Object.class, Object.class, locators == 0, false, bus);
        type.getMethod("setMethodDispatcher", methods)
                .invoke(made, methods.getConstructor().newInstance());
        return made;
    }

    /** What is left of the path behind the class and the locators. */
    private static MultivaluedMap<String, String> pathBelow(Map<?, ?> message, int locators, ClassLoader cxf)
            throws ReflectiveOperationException {
        List<Object> operations = operations(message, cxf);
        Class<?> operation = named("jaxrs.model.OperationResourceInfo", cxf);
        Class<?> type = named("jaxrs.model.ClassResourceInfo", cxf);
        Class<?> template = named("jaxrs.model.URITemplate", cxf);
        Method match = template.getMethod("match", String.class, MultivaluedMap.class);
        String left = (String) named("jaxrs.utils.HttpUtils", cxf)
                .getMethod("getPathToMatch", named("message.Message", cxf), boolean.class)
                .invoke(null, message, true);
        Object root = operation.getMethod("getClassResourceInfo").invoke(operations.get(0));
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        match.invoke(type.getMethod("getURITemplate").invoke(root), left, values);
        for (Object locator : operations.subList(0, locators)) {
            match.invoke(operation.getMethod("getURITemplate").invoke(locator), values.getFirst(LEFT), values);
        }
        return values;
    }

    private static Map<?, ?> message(ContainerRequestContext request) throws ReflectiveOperationException {
        return (Map<?, ?>) request.getClass().getMethod("getMessage").invoke(request);
    }

    /** The methods that it took, outermost first. */
    private static List<Object> operations(Map<?, ?> message, ClassLoader cxf) throws ReflectiveOperationException {
        List<?> stack = (List<?>) named("message.Message", cxf)
                .getMethod("get", Class.class)
                .invoke(message, named("jaxrs.model.OperationResourceInfoStack", cxf));
        Method info = named("jaxrs.model.MethodInvocationInfo", cxf).getMethod("getMethodInfo");
        List<Object> operations = new ArrayList<>();
        for (Object each : stack) {
            operations.add(info.invoke(each));
        }
        return operations;
    }

    private static Class<?> named(String name, ClassLoader cxf) throws ClassNotFoundException {
        return Class.forName(PREFIX + name, false, cxf);
    }
}
