package dev.rolegate.internal.rule;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The sentences about what is safe, but may not be what the developer meant. */
final class Warnings {

    private Warnings() {}

    static String proxy(Class<?> proxy, String interfaces) {
        return Sources.of(proxy) + " is a proxy of " + interfaces
                + ": what these declare decides, since what it stands for cannot be seen.";
    }

    static String repeatedVerb(Class<?> type, Method override, Declaration kept) {
        return Sources.of(type, override)
                + " repeats the verb but not the role of the method that it overrides. It keeps " + kept.source()
                + " from " + kept.where() + ".";
    }

    static String opens(Class<?> type, Method override, Declaration opened) {
        return Sources.of(type, override) + " opens by @PermitAll what it overrides, which requires " + opened.source()
                + " from " + opened.where() + ".";
    }

    /**
     * What may be wrong with a role: it is compared as it stands, whatever it looks like. {@code null} for nothing.
     *
     * @param isLiteral whether braces in it belong to its name
     */
    static @Nullable String oddRole(String where, String role, boolean isLiteral) {
        String odd = null;
        if (isLiteral && (role.indexOf('{') >= 0 || role.indexOf('}') >= 0)) {
            odd = "has a brace, which belongs to it here. If a path parameter is meant, use @RequiresRole.";
        } else if (role.contains("hasRole(")) {
            odd = "looks like an expression, and is none. Name the role alone.";
        } else if (role.indexOf(',') >= 0) {
            odd = "has a comma, and is one role. If several are meant, name each by itself.";
        } else if (!role.equals(role.strip())) {
            odd = "has a blank at an end, which belongs to it. Remove the blank.";
        }
        return odd == null ? null : where + ": the role " + SafeText.quoted(role) + ' ' + odd;
    }

    static String notText(Route taker, Class<?> as, String parameter, RoleTemplate role) {
        return Sources.of(taker.type(), taker.method()) + " takes the path parameter " + SafeText.quoted(parameter)
                + " as "
                + as.getSimpleName() + ", not as text: what it takes for one value, as 042 and 42, is two roles for "
                + SafeText.quoted(role.text()) + ". Give roles by one spelling, or take it as a String.";
    }

    static String twice(Route route, String parameter, RoleTemplate role) {
        return "The path parameter " + SafeText.quoted(parameter) + " stands more than once in /"
                + SafeText.escaped(route.path())
                + ", where " + SafeText.quoted(role.text())
                + " asks for its only value: nobody has that role there. Give"
                + " one of them another name.";
    }

    static String hides(Class<?> type, Method method) {
        return Sources.of(type, method)
                + " hides, but other verbs (405), OPTIONS, media types (415, 406) and locators on"
                + " the way answer before it can.";
    }

    static String doubt(Class<?> type, Method method, Declaration asked) {
        return "Nobody can tell whether " + Sources.of(type, method) + " is called in place of a method with "
                + asked.source() + " on " + asked.where()
                + ", which is asked for as well. Declare the requirement on the method itself.";
    }

    static String separateHead(Class<?> type, Method head, Method get, Declaration ofGet) {
        return Sources.of(type, head) + " answers HEAD beside the GET of " + Sources.of(type, get) + ", which requires "
                + ofGet.source() + "; HEAD does not.";
    }

    static String locatorsMeet(Class<?> type, Method one, Method other) {
        return Sources.of(type, one) + " and " + Sources.of(type, other)
                + " may lead to the same class and ask for different roles. Where nothing tells which was taken,"
                + " both are asked for. Declare different return classes, or add the integration for the runtime.";
    }

    static String beside(Class<?> type, Method method, Class<?> withPath) {
        return Sources.of(type, method) + " is no endpoint on this runtime, which looks at " + Sources.of(withPath)
                + " alone, since @Path stands there. Declare the method there, or put @Path on the class.";
    }
}
