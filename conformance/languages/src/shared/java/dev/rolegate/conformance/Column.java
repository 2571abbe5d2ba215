package dev.rolegate.conformance;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.Path;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language, or Java with a proxy library.
 *
 * @param name what the table calls it
 * @param loader where its classes are
 * @param language the last part of their package
 * @param wrap makes the proxy; the instance itself where there is none to be made
 */
record Column(String name, ClassLoader loader, String language, UnaryOperator<Object> wrap) {

    /** Java, without any proxy. */
    static final Column PLAIN = new Column("Java", Column.class.getClassLoader(), "plain", instance -> instance);

    /** The classes of all kinds that it can write. */
    Set<Class<?>> types() {
        return kinds(Kind.all()).stream()
                .<Class<?>>map(kind -> instance(kind.type()).getClass())
                .collect(Collectors.toSet());
    }

    /** Those of the kinds that it can write. */
    List<Kind> kinds(List<Kind> all) {
        return all.stream().filter(kind -> instance(kind.type()) != null).toList();
    }

    /** The application with all of them. */
    Part part(List<Kind> kinds) {
        List<Case> requests =
                kinds.stream().flatMap(kind -> kind.requests().stream()).toList();
        return Part.of(name, new Shapes(List.of(), requests)).withSingletons(() -> singletons(kinds));
    }

    private List<Object> singletons(List<Kind> kinds) {
        Map<String, Object> byPath = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>();
        kinds.stream().map(Kind::type).distinct().forEach(type -> {
            Object instance = instance(type);
            if (instance != null) {
                Object wrapped = wrap.apply(instance);
                byPath.put(instance.getClass().getAnnotation(Path.class).value(), wrapped);
                all.add(wrapped);
            }
        });
        all.add(new Shop(byPath));
        all.add(new Values());
        return all;
    }

    /** {@code null} if the language has no such kind. */
    private Object instance(String simpleName) {
        try {
            Class<?> type = Class.forName("dev.rolegate.languages." + language + "." + simpleName, true, loader);
            return Stream.of(type.getFields())
                    .filter(field -> field.getName().equals("INSTANCE"))
                    .findFirst()
                    .map(Column::value)
                    .orElseGet(() -> made(type));
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
