package dev.rolegate.internal.rule;

import java.lang.reflect.Proxy;
import java.util.StringJoiner;

/** Tells classes that proxy libraries make, by what these put into names and interfaces. */
final class ProxyClass {

    private static final String LAMBDA = "$$Lambda";

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

    /** The class that somebody wrote, and of which a library made this one; itself if there is none. */
    static Class<?> written(Class<?> type) {
        if (!isMade(type) || showsInterfacesAlone(type)) {
            return type;
        }
        Class<?> each = type;
        while (isMade(each)) {
            each = each.getSuperclass();
        }
        return each;
    }

    private static boolean isOfInterfaces(Class<?> type) {
        // MethodHandleProxies makes hidden classes since Java 22.
        return Proxy.isProxyClass(type) || type.getPackageName().startsWith("jdk.MHProxy");
    }

    /**
     * The name of a class, the same on each start: what the JVM and proxy libraries make gets a number, a hash or an address
     * each time.
     */
    static String nameOf(Class<?> type) {
        if (!type.isHidden() && !isMade(type)) {
            return type.getName();
        }
        if (isOfInterfaces(type)) {
            StringJoiner interfaces = new StringJoiner(", ", "$Proxy(", ")");
            for (Class<?> each : type.getInterfaces()) {
                interfaces.add(each.getName());
            }
            return interfaces.toString();
        }
        String name = type.getName();
        int lambda = name.indexOf(LAMBDA);
        if (type.isHidden() && lambda >= 0) {
            return name.substring(0, lambda + LAMBDA.length());
        }
        if (type.isHidden()) {
            int address = name.lastIndexOf('/');
            return address < 0 ? name : name.substring(0, address);
        }
        for (String each : ForeignNames.IN_PROXIES) {
            int at = name.indexOf(each);
            if (at >= 0) {
                return name.substring(0, endOfMarker(name, each, at + each.length()));
            }
        }
        return name;
    }

    /** Some markers are the beginning of a word; behind others the number begins. */
    private static int endOfMarker(String name, String marker, int from) {
        int end = from;
        while (!marker.endsWith("$")
                && !marker.equals(ForeignNames.JAVASSIST)
                && end < name.length()
                && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMarked(Class<?> type) {
        String name = type.getName();
        for (String each : ForeignNames.IN_PROXIES) {
            if (name.contains(each)) {
                return true;
            }
        }
        for (Class<?> each : type.getInterfaces()) {
            if (ForeignNames.OF_PROXIES.contains(each.getName())) {
                return true;
            }
        }
        return false;
    }
}
