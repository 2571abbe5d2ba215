package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Whatever is asked for by a name, as of runtimes that cannot run here. */
public final class FakeRequest {

    private FakeRequest() {}

    /** A request whose getters, and properties, are these. */
    public static ContainerRequestContext of(Map<String, Object> told) {
        return of(ContainerRequestContext.class, told);
    }

    /** An interface whose methods give these. */
    public static <T> T of(Class<T> type, Map<String, Object> told) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, with) ->
                        told.get(method.getName().equals("getProperty") ? (String) with[0] : method.getName())));
    }
}
