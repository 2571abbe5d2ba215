package dev.rolegate.internal.rule;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.rule.Declaration.Term;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.security.CodeSource;
import java.util.List;
import java.util.StringJoiner;

/** How refusals and warnings write annotations, classes and methods: as the developer did. */
public final class Sources {

    private Sources() {}

    /** The annotations of a declaration, if there are any. */
    static String of(Declaration declaration) {
        StringJoiner all = new StringJoiner(" ");
        for (int i = 0; i < declaration.kinds().size(); i++) {
            Class<?> kind = declaration.kinds().get(i);
            if (!DeclarationReader.isJakarta(kind)) {
                all.add(ofRequiresRole(declaration.terms().get(i), kind));
            } else if (kind.getSimpleName().equals("RolesAllowed")) {
                all.add(ofRolesAllowed(
                        declaration.terms().isEmpty()
                                ? List.of()
                                : declaration.terms().get(0).roles()));
            } else {
                all.add("@" + kind.getSimpleName());
            }
        }
        return all.toString();
    }

    private static String ofRequiresRole(Term role, Class<?> outermost) {
        List<String> roles = role.roles();
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
        return outermost == RequiresRole.class || outermost == RequiresRole.All.class
                ? attributes.toString()
                : "@" + outermost.getSimpleName() + " (" + attributes + ")";
    }

    private static String ofRolesAllowed(List<String> roles) {
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

    /** A class or interface, or a method that it declares. */
    static String of(Class<?> type, AnnotatedElement target) {
        return target instanceof Method method ? of(type, method) : of(type);
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
