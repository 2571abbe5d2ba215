package dev.rolegate.internal.rule;

import dev.rolegate.RequiresRole;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** How refusals and warnings write annotations, classes and methods: as the developer did. */
public final class Sources {

    private Sources() {}

    static String of(RequiresRole role, Annotation outermost) {
        List<String> roles = Arrays.asList(role.value());
        String value = roles.size() == 1 ? SafeText.quoted(roles.get(0)) : "{" + SafeText.quoted(roles) + "}";
        StringJoiner attributes = new StringJoiner(", ", "@RequiresRole(", ")");
        boolean alone = role.message().isEmpty() && !role.hide();
        attributes.add(alone ? value : "value = " + value);
        if (!role.message().isEmpty()) {
            attributes.add("message = " + SafeText.quoted(role.message()));
        }
        if (role.hide()) {
            attributes.add("hide = true");
        }
        return outermost == role || outermost instanceof RequiresRole.All
                ? attributes.toString()
                : "@" + outermost.annotationType().getSimpleName() + " (" + attributes + ")";
    }

    static String ofRolesAllowed(List<String> roles) {
        return "@RolesAllowed"
                + (roles.size() == 1
                        ? "(" + SafeText.quoted(roles.get(0)) + ")"
                        : "({" + SafeText.quoted(roles) + "})");
    }

    /** A class, by a name that is the same on each start. */
    public static String of(Class<?> type) {
        return ProxyClass.nameOf(type);
    }

    /** A method of a class. */
    public static String of(Class<?> type, Method method) {
        StringJoiner parameters = new StringJoiner(", ", of(type) + "." + method.getName() + "(", ")");
        for (Class<?> each : method.getParameterTypes()) {
            parameters.add(each.getSimpleName());
        }
        return parameters.toString();
    }

    /** A text that comes from somewhere: safe in one line of a log. */
    public static String escaped(String text) {
        return SafeText.escaped(text);
    }

    /** The jar or folder that a class comes from. */
    static String archiveOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? "of unknown origin"
                : SafeText.escaped(source.getLocation().toString());
    }
}
