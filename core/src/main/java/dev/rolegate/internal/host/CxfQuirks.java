package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.RuntimeDelegate;
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
