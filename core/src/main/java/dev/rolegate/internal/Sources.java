package dev.rolegate.internal;

import dev.rolegate.RequiresRole;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** How refusals and warnings write annotations, classes and methods: as the developer did. */
final class Sources {

    private Sources() {}

    static String of(RequiresRole role, Annotation outermost) {
        List<String> roles = Arrays.asList(role.value());
        String value = roles.size() == 1 ? quoted(roles.get(0)) : "{" + quoted(roles) + "}";
        StringJoiner attributes = new StringJoiner(", ", "@RequiresRole(", ")");
        boolean alone = role.message().isEmpty() && !role.hide();
        attributes.add(alone ? value : "value = " + value);
        if (!role.message().isEmpty()) {
            attributes.add("message = " + quoted(role.message()));
        }
        if (role.hide()) {
            attributes.add("hide = true");
        }
        return outermost == role || outermost instanceof RequiresRole.All
                ? attributes.toString()
                : "@" + outermost.annotationType().getSimpleName() + " (" + attributes + ")";
    }

    static String ofRolesAllowed(List<String> roles) {
        return "@RolesAllowed" + (roles.size() == 1 ? "(" + quoted(roles.get(0)) + ")" : "({" + quoted(roles) + "})");
    }

    static String of(Class<?> type) {
        return type.getName();
    }

    static String of(Class<?> type, Method method) {
        return type.getName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    static String quoted(Collection<String> texts) {
        return texts.stream().map(Sources::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\\"") + '"';
    }

    /** Safe in one line of a log: controls, line separators and lone surrogates are written as escapes. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.FORMAT) {
                safe.append(String.format("\\u%04x", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
