package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.closed;
import static dev.rolegate.conformance.cases.Case.open;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Proxy;

/** JDK proxies as sub-resources: their interfaces count, and one that says nothing is no one's to call. */
public final class Proxies {

    private Proxies() {}

    public static Shapes shapes() {
        return Shapes.of(
                Root.class,
                admin("2: a proxy whose interface's method has the role", "/proxies/method"),
                admin("3: a proxy whose interface has the role", "/proxies/type"),
                admin("2: a proxy behind a locator declared Object", "/proxies/object"),
                open("2: a proxy whose interface's method has @PermitAll", "/proxies/permitted"),
                closed("6: a proxy whose interfaces declare nothing", "/proxies/silent"),
                closed("6: a locator of a proxy whose interfaces declare nothing", "/proxies/silent-holder/leaf"),
                admin("5: a locator of a proxy whose interface has the role", "/proxies/guarded-holder/leaf"));
    }

    @Path("proxies")
    public static class Root {
        @Path("method")
        public ProxiedMethod proxyMethod() {
            return proxy(ProxiedMethod.class);
        }

        @Path("type")
        public ProxiedType proxyType() {
            return proxy(ProxiedType.class);
        }

        @Path("object")
        public Object proxyObject() {
            return proxy(ProxiedMethod.class);
        }

        @Path("permitted")
        public ProxiedPermitted proxyPermitted() {
            return proxy(ProxiedPermitted.class);
        }

        @Path("silent")
        public ProxiedSilent proxySilent() {
            return proxy(ProxiedSilent.class);
        }

        @Path("silent-holder")
        public ProxiedHolder proxyHolder() {
            return proxy(ProxiedHolder.class);
        }

        @Path("guarded-holder")
        public ProxiedGuard proxyGuard() {
            return proxy(ProxiedGuard.class);
        }
    }

    private static <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                Proxies.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> false;
                    case "leaf" -> new Leaf();
                    default -> "ok";
                }));
    }

    public interface ProxiedMethod {
        @GET
        @RequiresRole("admin")
        String get();
    }

    @RequiresRole("admin")
    public interface ProxiedType {
        @GET
        String get();
    }

    public interface ProxiedPermitted {
        @GET
        @PermitAll
        String get();
    }

    public interface ProxiedSilent {
        @GET
        String get();
    }

    public interface ProxiedHolder {
        @Path("leaf")
        Leaf leaf();
    }

    public interface ProxiedGuard {
        @Path("leaf")
        @RequiresRole("admin")
        Leaf leaf();
    }

    public static class Leaf {
        @GET
        public String get() {
            return "ok";
        }
    }
}
