package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What CXF keeps with a request, beyond the Jakarta REST API. By name, since most hosts have no CXF. */
final class CxfMessage {

    static final String PREFIX = "org.apache.cxf.";

    private CxfMessage() {}

    static Map<?, ?> of(ContainerRequestContext request) throws ReflectiveOperationException {
        return (Map<?, ?>) request.getClass().getMethod("getMessage").invoke(request);
    }

    /** The methods that it took, outermost first. */
    static List<Object> operations(Map<?, ?> message, ClassLoader cxf) throws ReflectiveOperationException {
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

    static Class<?> named(String name, ClassLoader cxf) throws ClassNotFoundException {
        return Class.forName(PREFIX + name, false, cxf);
    }
}
