package dev.rolegate.internal.host;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What CXF throws for a path that nothing matches below a class that matches: another exception than where no class does, which no
 * mapper of {@code NotFoundException} gets, with an {@code Allow}. CXF itself is asked, by a class without methods at that depth.
 */
final class CxfUnknownPath {

    /** Under which it has the rest of a path. */
    private static final String LEFT = "FINAL_MATCH_GROUP";

    private CxfUnknownPath() {}

    /** {@code null} if it cannot be had: then it stays a 404, as of a path that no class matches. */
    static @Nullable ClientErrorException below(ContainerRequestContext request, int locators) {
        try {
            ClassLoader cxf = request.getClass().getClassLoader();
            Map<?, ?> message = CxfMessage.of(request);
            Class<?> messages = CxfMessage.named("message.Message", cxf);
            Class<?> exchanges = CxfMessage.named("message.Exchange", cxf);
            Map<?, ?> exchange = (Map<?, ?>) messages.getMethod("getExchange").invoke(message);
            // Of the method: its media type would be the answer's.
            exchange.remove(HttpHeaders.CONTENT_TYPE);
            Object contentType = message.get(HttpHeaders.CONTENT_TYPE);
            CxfMessage.named("jaxrs.utils.JAXRSUtils", cxf)
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
            return null;
        }
        return null;
    }

    private static Object withoutMethods(@Nullable Object bus, int locators, ClassLoader cxf)
            throws ReflectiveOperationException {
        Class<?> type = CxfMessage.named("jaxrs.model.ClassResourceInfo", cxf);
        Class<?> methods = CxfMessage.named("jaxrs.model.MethodDispatcher", cxf);
        Object made = type.getConstructor(
                        Class.class, Class.class, boolean.class, boolean.class, CxfMessage.named("Bus", cxf))
                .newInstance(Object.class, Object.class, locators == 0, false, bus);
        type.getMethod("setMethodDispatcher", methods)
                .invoke(made, methods.getConstructor().newInstance());
        return made;
    }

    /** What is left of the path behind the class and the locators. */
    private static MultivaluedMap<String, String> pathBelow(Map<?, ?> message, int locators, ClassLoader cxf)
            throws ReflectiveOperationException {
        List<Object> operations = CxfMessage.operations(message, cxf);
        Class<?> operation = CxfMessage.named("jaxrs.model.OperationResourceInfo", cxf);
        Class<?> type = CxfMessage.named("jaxrs.model.ClassResourceInfo", cxf);
        Class<?> template = CxfMessage.named("jaxrs.model.URITemplate", cxf);
        Method match = template.getMethod("match", String.class, MultivaluedMap.class);
        String left = (String) CxfMessage.named("jaxrs.utils.HttpUtils", cxf)
                .getMethod("getPathToMatch", CxfMessage.named("message.Message", cxf), boolean.class)
                .invoke(null, message, true);
        Object root = operation.getMethod("getClassResourceInfo").invoke(operations.get(0));
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        match.invoke(type.getMethod("getURITemplate").invoke(root), left, values);
        for (Object locator : operations.subList(0, locators)) {
            match.invoke(operation.getMethod("getURITemplate").invoke(locator), values.getFirst(LEFT), values);
        }
        return values;
    }
}
