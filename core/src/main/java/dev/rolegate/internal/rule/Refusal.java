package dev.rolegate.internal.rule;

import dev.rolegate.RequiresRole;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Why a deployment is refused: where, what is wrong, what was found, what to do, and an anchor in docs/refusals.md. */
public record Refusal(String text) implements Comparable<Refusal> {

    /** All of them at once, so that one start shows everything. */
    public static IllegalStateException report(Collection<Refusal> refusals) {
        Collection<Refusal> sorted = new TreeSet<>(refusals);
        StringBuilder report = new StringBuilder("Rolegate refuses this deployment, ")
                .append(sorted.size() == 1 ? "one mistake:" : sorted.size() + " mistakes:");
        sorted.forEach(refusal -> report.append("\n\n").append(refusal.text));
        return new IllegalStateException(report.toString());
    }

    static Refusal conflict(String where, Declaration one, Declaration other) {
        return of(
                where,
                "two declarations disagree, and neither overrides the other.",
                List.of(one, other),
                "Declare the requirement on " + where + " itself.",
                "conflicting-declarations");
    }

    static Refusal classAgainstMethod(String where, Declaration method, Declaration type) {
        return of(
                where,
                "a class and a method that it inherits disagree.",
                List.of(method, type),
                "Override the method in the class and declare the requirement there.",
                "class-against-method");
    }

    static Refusal contradictoryTarget(String where, String one, String other) {
        return new Refusal(where + ": " + one + " and " + other + " stand on one target and do not say the same.\n"
                + "Keep one of them. [contradictory-target]");
    }

    static Refusal noRole(String where) {
        return new Refusal(where + ": @RequiresRole names no role. No caller can have it.\n"
                + "Name a role; to close the endpoint to everybody use @DenyAll. [no-role]");
    }

    /** What is wrong with a list of roles, or {@code null}. */
    static @Nullable Refusal badRoles(String where, String annotation, List<String> roles) {
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i);
            if (role.isBlank()) {
                return new Refusal(
                        where + ": " + annotation + " names a blank role" + found(i, role) + "No caller can have it.\n"
                                + "Name a role or remove the entry; to close the endpoint to everybody use @DenyAll. [blank-role]");
            }
            if (role.equals("*")) {
                return new Refusal(
                        where + ": " + annotation + " names a wildcard" + found(i, role) + "Roles have none.\n"
                                + "Name the roles; for any caller with a principal use \"**\" alone. [wildcard-role]");
            }
            if (role.equals("**") && roles.size() > 1) {
                return new Refusal(where + ": " + annotation + " names any caller beside roles" + found(i, role)
                        + "Any caller would be enough.\nKeep \"**\" alone or remove it. [authenticated-beside-roles]");
            }
            if (SafeText.hasControl(role)) {
                return new Refusal(where + ": " + annotation + " names a role with a control character" + found(i, role)
                        + "It could break a log or a header.\nRemove the character. [control-character]");
            }
        }
        return null;
    }

    private static String found(int index, String role) {
        return " (value[" + index + "] is " + SafeText.quoted(role) + "). ";
    }

    static Refusal controlInMessage(String where) {
        return new Refusal(where + ": the message of @RequiresRole has a control character. It could break a log.\n"
                + "Remove the character. [control-character]");
    }

    static Refusal jakartaInStereotype(String where, Class<?> stereotype, Class<?> annotation) {
        String name = "@" + annotation.getSimpleName();
        return new Refusal(where + ": @" + stereotype.getSimpleName() + " carries " + name
                + ", which no runtime looks for inside another annotation.\n"
                + "Put @RequiresRole into the stereotype, or "
                + name + " on the target itself. [jakarta-in-stereotype]");
    }

    static Refusal javaxAnnotation(String where, Class<?> annotation) {
        return new Refusal(
                where + ": @" + annotation.getName() + " belongs to Java EE; no Jakarta runtime looks for it.\n"
                        + "Use jakarta.annotation.security." + annotation.getSimpleName()
                        + " or @RequiresRole. [javax-annotation]");
    }

    static Refusal secondCopy(String where) {
        return new Refusal(
                where + ": @" + RequiresRole.class.getName() + " is a second copy, of another class loader; its"
                        + " roles would not be asked for.\nRemove rolegate-core from the application, or from the server."
                        + " [second-copy]");
    }

    static Refusal unreadable(String where, Class<?> annotation) {
        return new Refusal(where + ": @" + annotation.getName() + " cannot be read; what it asks for is unknown.\n"
                + "Compile the class against the version of the annotation that runs. [unreadable-annotation]");
    }

    /** A role where no request passes. */
    public static Refusal misplaced(String where, String source, String reason) {
        return new Refusal(where + ": " + source + " protects nothing here: " + reason + ".\n"
                + "Put it on a public resource method or locator, or on the class. [misplaced-role]");
    }

    /** A property that begins with {@code rolegate.} and is none. */
    public static Refusal unknownProperty(String name) {
        return new Refusal(
                "The property " + SafeText.escaped(name) + " is unknown; an option that is not read may be one that"
                        + " was meant to protect.\nCorrect the name or remove it. [unknown-property]");
    }

    /** A property with a value that is none. */
    public static Refusal badProperty(String name, String reason) {
        return new Refusal(
                "The property " + name + " cannot be read. " + reason + "\nCorrect the value. [bad-property]");
    }

    /** A default role where something else says what counts for what declares nothing. */
    public static Refusal defaultRoleBeside(String other) {
        return new Refusal("defaultRole (rolegate.default-role) stands beside " + other
                + "; both say what counts where an endpoint declares nothing.\n"
                + "Keep one of them. [default-role-beside]");
    }

    /** Why a role cannot be what counts by default, as the value of an option; {@code null} if it can. */
    public static @Nullable String badDefaultRole(String role) {
        String wrong = null;
        if (role.isBlank()) {
            wrong = "is blank: no caller can have it";
        } else if (role.equals("*")) {
            wrong = "is a wildcard: roles have none. For any caller with a principal use \"**\"";
        } else if (SafeText.hasControl(role)) {
            wrong = "has a control character: it could break a log or a header";
        } else if (role.indexOf('{') >= 0 || role.indexOf('}') >= 0) {
            wrong = "has a brace: a role that counts everywhere is a literal one";
        }
        return wrong == null ? null : "The default role " + SafeText.quoted(role) + ' ' + wrong + '.';
    }

    /** Two built features with different options. */
    public static Refusal twoBuilt() {
        return new Refusal(
                "Two RequiresRoleFeature instances with different options are registered; one would be dropped.\n"
                        + "Register one instance with all options. [two-features]");
    }

    /** An option that stands in two places of one configuration, with two values. */
    public static Refusal twoValues(String name, String other) {
        return new Refusal(name + " and " + other + " are both set, and differ: one would be dropped.\n"
                + "Keep one of them. [two-values]");
    }

    /** A Feature that builds ours, on a runtime that takes none from a Feature. */
    public static Refusal featureInFeature(String feature) {
        return new Refusal(
                feature + " builds a RequiresRoleFeature; this runtime takes no Feature from a Feature, so that its"
                        + " options would be lost.\n"
                        + "Set them as properties, or name the built feature in the Application. [feature-in-feature]");
    }

    /** JSON-P without a provider. */
    public static Refusal noJson() {
        return new Refusal(
                "No provider of Jakarta JSON Processing is on the class path, so that no denial can be rendered.\n"
                        + "Add org.eclipse.parsson:parsson. [no-json-provider]");
    }

    /** JSON-P without its API. */
    public static Refusal noJsonApi(NoClassDefFoundError missing) {
        return new Refusal("The API of Jakarta JSON Processing is not on the class path ("
                + missing.getMessage() + "), so that no denial can be rendered.\n"
                + "Add org.eclipse.parsson:parsson and jakarta.json:jakarta.json-api. [no-json-api]");
    }

    /** An integration that is not the running runtime's. */
    public static Refusal wrongIntegration(Class<?> integration, String running) {
        return new Refusal(
                integration.getName() + " (" + Sources.archiveOf(integration)
                        + ") is not the integration for the runtime of this application, " + running + ".\n"
                        + "Take it off the class path; if there is one for this runtime, put that in its place. [wrong-integration]");
    }

    /**
     * Two runtimes.
     *
     * @param running the one of the application
     * @param responses the one that makes the responses, by its class {@code other}
     */
    public static Refusal twoRuntimes(String running, String responses, Class<?> other) {
        return new Refusal("Two Jakarta REST runtimes are on the class path: this application runs on " + running
                + ", and " + responses + " (" + Sources.archiveOf(other)
                + ") makes its responses, which the first cannot send: no denial would reach its caller.\n"
                + "Take one of them off the class path. [two-runtimes]");
    }

    private static Refusal of(String where, String wrong, List<Declaration> found, String cure, String id) {
        StringBuilder text = new StringBuilder(where).append(": ").append(wrong);
        int width =
                found.stream().mapToInt(each -> each.source().length()).max().orElse(0);
        for (Declaration each : found) {
            text.append("\n  ")
                    .append(each.source())
                    .append(" ".repeat(width - each.source().length()))
                    .append(" on ")
                    .append(each.where());
        }
        return new Refusal(text.append('\n')
                .append(cure)
                .append(" [")
                .append(id)
                .append(']')
                .toString());
    }

    @Override
    public int compareTo(Refusal other) {
        return text.compareTo(other.text);
    }
}
