package dev.rolegate.internal.rule;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;

/** Tells classes that proxy libraries make, by what these put into names and interfaces. */
final class ProxyClass {

    private static final List<String> IN_NAMES = List.of(
            "$$EnhancerBy", // CGLIB, Guice, HK2, older Spring.
            "$$SpringCGLIB$$",
            "_$$_jvst", // Javassist.
            "_$$_javassist",
            "_$$_Weld",
            "$$Owb", // OpenWebBeans.
            "$ByteBuddy$",
            "$$$view"); // JBoss EJB.

    private static final Set<String> INTERFACES = Set.of(
            "javassist.util.proxy.ProxyObject",
            "javassist.util.proxy.Proxy",
            "net.sf.cglib.proxy.Factory",
            "org.springframework.cglib.proxy.Factory",
            "org.jboss.weld.bean.proxy.ProxyObject",
            "org.jboss.weld.proxy.WeldConstruct",
            "io.quarkus.arc.ClientProxy",
            "io.quarkus.arc.Subclass",
            "org.glassfish.hk2.api.ProxyCtl");

    private static final ClassValue<Boolean> MADE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return !type.isInterface() && (isOfInterfaces(type) || isMarked(type));
        }
    };

    private ProxyClass() {}

    /** Whether a library made it, of a class or of interfaces alone; a lambda is none. */
    static boolean isMade(Class<?> type) {
        return MADE.get(type);
    }

    /** Whether it was made of interfaces alone, so that what it stands for cannot be seen. */
    static boolean showsInterfacesAlone(Class<?> type) {
        Class<?> each = type;
        while (each != null && each != Object.class && isMade(each)) {
            if (isOfInterfaces(each)) {
                return true;
            }
            each = each.getSuperclass();
        }
        return each == Object.class && type.getInterfaces().length > 0;
    }

    private static boolean isOfInterfaces(Class<?> type) {
        // MethodHandleProxies makes hidden classes since Java 22.
        return Proxy.isProxyClass(type) || type.getPackageName().startsWith("jdk.MHProxy");
    }

    private static boolean isMarked(Class<?> type) {
        String name = type.getName();
        for (String each : IN_NAMES) {
            if (name.contains(each)) {
                return true;
            }
        }
        for (Class<?> each : type.getInterfaces()) {
            if (INTERFACES.contains(each.getName())) {
                return true;
            }
        }
        return false;
    }
}
