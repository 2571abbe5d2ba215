package dev.rolegate.internal.host;

import dev.rolegate.internal.host.Host.Parameters;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What web.xml, or who sets up a servlet container, says to the servlet, the filter or all of the deployment; Jakarta Servlet may be absent. */
final class HostParameters {

    private static final String SERVLET = "jakarta.servlet.ServletConfig";
    private static final String FILTER = "jakarta.servlet.FilterConfig";
    private static final String CONTEXT = "jakarta.servlet.ServletContext";

    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private HostParameters() {}

    /** The nearest first. */
    static List<Parameters> of(Quirks quirks, @Nullable FeatureContext context) {
        List<Parameters> all = new ArrayList<>(0);
        Map<String, Object> own = quirks.deploymentProperties(context);
        if (!own.isEmpty()) {
            all.add(new Parameters("a property of the runtime's deployment", true, own));
        }
        if (find(CONTEXT, context) == null) { // Nor the others.
            return all;
        }
        add(all, "an init-param of the servlet", true, SERVLET, quirks, context);
        add(all, "an init-param of the filter", true, FILTER, quirks, context);
        add(all, "a context-param", false, CONTEXT, quirks, context);
        return all;
    }

    private static void add(
            List<Parameters> all,
            String place,
            boolean ofApplication,
            String type,
            Quirks quirks,
            @Nullable FeatureContext context) {
        Class<?> known = find(type, context);
        if (known == null) {
            return;
        }
        try {
            Object given = quirks.given(known, context);
            Object source = given == null && !ofApplication ? Cdi.select(known) : given;
            if (source != null) {
                all.add(new Parameters(place, ofApplication, read(known, source)));
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError untold) {
            LOG.log(System.Logger.Level.DEBUG, "The runtime does not tell its " + type + '.', untold);
        }
    }

    /** As the application sees it, else as the runtime does. */
    private static @Nullable Class<?> find(String type, @Nullable FeatureContext context) {
        ClassLoader ofApplication = Thread.currentThread().getContextClassLoader();
        Class<?> seen = find(type, ofApplication);
        ClassLoader ofRuntime =
                context == null ? ofApplication : context.getClass().getClassLoader();
        return seen == null && ofRuntime != ofApplication ? find(type, ofRuntime) : seen;
    }

    private static @Nullable Class<?> find(String type, @Nullable ClassLoader loader) {
        try {
            return Class.forName(type, false, loader);
        } catch (ClassNotFoundException | LinkageError none) {
            return null;
        }
    }

    private static Map<String, Object> read(Class<?> type, Object source)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        Map<String, Object> read = new TreeMap<>();
        Method getter = type.getMethod("getInitParameter", String.class);
        Object names = type.getMethod("getInitParameterNames").invoke(source);
        if (names instanceof Enumeration<?> each) {
            while (each.hasMoreElements()) {
                String name = String.valueOf(each.nextElement());
                Object value = getter.invoke(source, name);
                if (value != null) {
                    read.put(name, value);
                }
            }
        }
        return read;
    }
}
