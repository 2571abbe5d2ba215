package dev.rolegate.conformance.products;

import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The root resource classes of a product, found as a runtime that scans would find them. */
final class ProductJars {

    private ProductJars() {}

    /** In the jars of the class path with such a name. */
    static List<Class<?>> rootClasses(String jars) throws IOException {
        List<Class<?>> roots = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (new File(entry).getName().matches(jars)) {
                try (JarFile jar = new JarFile(entry)) {
                    jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.matches("(?!META-INF/).*(?<!module-info|package-info)\\.class"))
                            .sorted()
                            .forEach(name -> addTo(roots, name));
                }
            }
        }
        return roots;
    }

    private static void addTo(List<Class<?>> roots, String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            Class<?> type = Class.forName(name, false, ProductJars.class.getClassLoader());
            if (hasPath(type) && isConstructed(type)) {
                type.getMethods();
                roots.add(type);
            }
        } catch (LinkageError | ClassNotFoundException lacking) {
            // What its optional dependencies would bring cannot run either.
        }
    }

    /** Whether a runtime can make an instance; where it cannot, a locator gives it one. */
    private static boolean isConstructed(Class<?> type) {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            return false;
        }
        for (Constructor<?> each : type.getConstructors()) {
            boolean injected = each.getAnnotations().length > 0;
            if (injected || Stream.of(each.getParameterAnnotations()).allMatch(on -> on.length > 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPath(Class<?> type) {
        if (type.isAnnotationPresent(Path.class)) {
            return true;
        }
        for (Class<?> each : type.getInterfaces()) {
            if (hasPath(each)) {
                return true;
            }
        }
        return type.getSuperclass() != null && hasPath(type.getSuperclass());
    }
}
