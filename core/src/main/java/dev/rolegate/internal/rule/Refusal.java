package dev.rolegate.internal.rule;

import dev.rolegate.RequiresRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why a deployment is refused: where, what is wrong, what was found, what to do, and an anchor in docs/refusals.md.
 *
 * @param waits whether it refuses nothing as long as the gate only reports: that may be said of declarations and class
 *     paths, never of options
 */
public record Refusal(String text, boolean waits) implements Comparable<Refusal> {

    private static final String BEGINNING = "Rolegate refuses this deployment, ";
    private static final String OPTION = "rolegate.";

    /** What refuses whatever is enforced. */
    private Refusal(String text) {
        this(text, false);
    }

    private static Refusal waiting(String text) {
        return new Refusal(text, true);
    }

    /** All of them at once, so that one start shows everything. */
    public static IllegalStateException report(Collection<Refusal> refusals) {
        Collection<Refusal> sorted = new TreeSet<>(refusals);
        StringBuilder report =
                new StringBuilder(BEGINNING).append(sorted.size() == 1 ? "one mistake:" : sorted.size() + " mistakes:");
        sorted.forEach(refusal -> report.append("\n\n").append(refusal.text));
        return new IllegalStateException(report.toString());
    }

    /** Whether something thrown is such a report. */
    public static boolean isReport(Throwable thrown) {
        return thrown instanceof IllegalStateException
                && thrown.getMessage() != null
                && thrown.getMessage().startsWith(BEGINNING);
    }

    /**
     * All of them at once, of a deployment that is not refused yet.
     *
     * @param from the first day on which it is
     */
    public static String later(Collection<Refusal> refusals, LocalDate from) {
        StringBuilder report = new StringBuilder();
        for (Refusal each : new TreeSet<>(refusals)) {
            report.append("\n\n")
                    .append(each.text)
                    .append("\nFrom ")
                    .append(from)
                    .append(" on the deployment is refused.");
        }
        return report.toString();
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
        return waiting(where + ": " + one + " and " + other + " stand on one target and do not say the same.\n"
                + "Keep one of them. [contradictory-target]");
    }

    static Refusal noRole(String where) {
        return waiting(where + ": @RequiresRole names no role. No caller can have it.\n"
                + "Name a role; to close the endpoint to everybody use @DenyAll. [no-role]");
    }

    /** What is wrong with a list of roles, or {@code null}. */
    static @Nullable Refusal badRoles(String where, String annotation, List<String> roles) {
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i);
            if (role.isBlank()) {
                return waiting(
                        where + ": " + annotation + " names a blank role" + found(i, role) + "No caller can have it.\n"
                                + "Name a role or remove the entry; to close the endpoint to everybody use @DenyAll. [blank-role]");
            }
            if (role.equals("*")) {
                return waiting(where + ": " + annotation + " names a wildcard" + found(i, role) + "Roles have none.\n"
                        + "Name the roles; for any caller with a principal use \"**\" alone. [wildcard-role]");
            }
            if (role.equals("**") && roles.size() > 1) {
                return waiting(where + ": " + annotation + " names any caller beside roles" + found(i, role)
                        + "Any caller would be enough.\nKeep \"**\" alone or remove it. [authenticated-beside-roles]");
            }
            if (SafeText.hasControl(role)) {
                return waiting(where + ": " + annotation + " names a role with a control character" + found(i, role)
                        + "It could break a log or a header.\nRemove the character. [control-character]");
            }
        }
        return null;
    }

    /** What is wrong with the path parameters in a list of roles, or {@code null}. */
    static @Nullable Refusal badTemplates(String where, List<String> roles) {
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i);
            if (role.indexOf('{') < 0 && role.indexOf('}') < 0) {
                continue;
            }
            String named = where + ": @RequiresRole names a role ";
            RoleTemplate template = RoleTemplate.parse(role);
            if (template == null) {
                return waiting(named + "with a stray brace" + found(i, role)
                        + "Braces hold the name of a path parameter.\n"
                        + "Write it as in \"user:{id}\", or remove the brace. [stray-brace]");
            }
            if (!template.beginsWithText()) {
                return waiting(named + "that begins with a path parameter" + found(i, role)
                        + "A caller could choose the role.\n"
                        + "Begin it with a letter or digit of its own, as in \"user:{id}\". [leading-parameter]");
            }
            if (!template.tellsValuesApart()) {
                return waiting(named + "whose path parameter is not set apart" + found(i, role)
                        + "Two values could give one role.\n"
                        + "Put a character before and behind it that is not of A-Z a-z 0-9 - . _ ~ @, as in"
                        + " \"user:{id}\" or \"team:{team}:owner\". [adjacent-parameter]");
            }
        }
        return null;
    }

    /** A role with a path parameter where there is no path. */
    static Refusal parameterWithoutPath(Declaration declared) {
        return waiting(declared.where() + ": " + declared.source()
                + " asks for a path parameter, and counts for every path.\n"
                + "Name a literal role, or declare it on the resource. [parameter-without-path]");
    }

    static Refusal unknownParameter(String where, RoleTemplate role, String parameter, Route route) {
        return waiting(where + ": the role " + SafeText.quoted(role.text()) + " asks for the path parameter "
                + SafeText.quoted(parameter) + ", which " + Sources.of(route.type(), route.method())
                + " does not have at /" + SafeText.escaped(route.path())
                + ". No caller can have it there.\n"
                + "Correct the name, or add the parameter to the template. [unknown-parameter]");
    }

    static Refusal encodedParameter(String where, RoleTemplate role, String parameter, Route taker) {
        return waiting(where + ": the role " + SafeText.quoted(role.text()) + " asks for the path parameter "
                + SafeText.quoted(parameter) + ", which " + Sources.of(taker.type(), taker.method())
                + " takes @Encoded: it would see another text than the role has.\n"
                + "Take it without @Encoded. [encoded-parameter]");
    }

    /** A role with a path parameter on a runtime that matches something else once it is asked for those. */
    static Refusal unreadableParameters(String where, RoleTemplate role, String runtime) {
        return waiting(where + ": the role " + SafeText.quoted(role.text()) + " asks for a path parameter, and "
                + runtime + " forgets what it matched when a filter reads one.\n"
                + "Add the integration for the runtime. [unreadable-parameters]");
    }

    private static String found(int index, String role) {
        return " (value[" + index + "] is " + SafeText.quoted(role) + "). ";
    }

    static Refusal controlInMessage(String where) {
        return waiting(where + ": the message of @RequiresRole has a control character. It could break a log.\n"
                + "Remove the character. [control-character]");
    }

    static Refusal jakartaInStereotype(String where, Class<?> stereotype, Class<?> annotation) {
        String name = "@" + annotation.getSimpleName();
        return waiting(where + ": @" + stereotype.getSimpleName() + " carries " + name
                + ", which no runtime looks for inside another annotation.\n"
                + "Put @RequiresRole into the stereotype, or "
                + name + " on the target itself. [jakarta-in-stereotype]");
    }

    static Refusal javaxAnnotation(String where, Class<?> annotation) {
        return waiting(where + ": @" + annotation.getName() + " belongs to Java EE; no Jakarta runtime looks for it.\n"
                + "Use jakarta.annotation.security." + annotation.getSimpleName()
                + " or @RequiresRole. [javax-annotation]");
    }

    static Refusal secondCopy(String where) {
        return waiting(where + ": @" + RequiresRole.class.getName() + " is a second copy, of another class loader; its"
                + " roles would not be asked for.\nRemove rolegate-core from the application, or from the server."
                + " [second-copy]");
    }

    static Refusal unreadable(String where, Class<?> annotation) {
        return waiting(where + ": @" + annotation.getName() + " cannot be read; what it asks for is unknown.\n"
                + "Compile the class against the version of the annotation that runs. [unreadable-annotation]");
    }

    /**
     * A role that is none of the known ones.
     *
     * @param where it stands
     */
    static Refusal unknownRole(String where, String role, Collection<String> known) {
        return waiting(unknown(where, role, known));
    }

    /** The same of one in an option, which {@code where} names. */
    public static Refusal unknownRoleInOption(String where, String role, Collection<String> known) {
        return new Refusal(unknown(where, role, known));
    }

    private static String unknown(String where, String role, Collection<String> known) {
        String nearest = NearestName.of(role, known);
        return (where + ": the role " + SafeText.quoted(role) + " is none of the known roles"
                        + (nearest == null ? "" : "; the nearest is " + SafeText.quoted(nearest)))
                .concat(".\nCorrect the name, or add it to knownRoles (rolegate.known-roles). [unknown-role]");
    }

    /** A role where no request passes. */
    public static Refusal misplaced(String where, String source, String reason) {
        return waiting(where + ": " + source + " protects nothing here: " + reason + ".\n"
                + "Put it on a public resource method or locator, or on the class. [misplaced-role]");
    }

    /**
     * A property that begins with {@code rolegate.} and is none.
     *
     * @param place where it stands, as in {@code a context-param}
     * @param options the names that there are
     */
    public static Refusal unknownProperty(String name, String place, Collection<String> options) {
        String nearest = nearestOption(name, options);
        return new Refusal("The property " + SafeText.escaped(name) + ", " + place
                + ", is unknown; an option that is not read may be one that was meant to protect.\nCorrect the name"
                + (nearest == null ? "" : ", perhaps to " + nearest + ',') + " or remove it. [unknown-property]");
    }

    /** The same where other programs have theirs, and nothing is refused. */
    public static String unknownPropertyAmongOthers(String name, String place, Collection<String> options) {
        String nearest = nearestOption(name, options);
        return "The property " + SafeText.escaped(name) + ", " + place
                + ", is unknown, and is not read. Correct the name"
                + (nearest == null ? "" : ", perhaps to " + nearest + ',') + " or remove it.";
    }

    /** A place that other programs have as well, whose look-up fails: nobody can tell whether an option stands there. */
    public static String unreadablePlace(String place, String failure) {
        return "What stands " + place + " cannot be read: " + SafeText.escaped(failure)
                + ". An option that somebody wrote there is not read. Correct that, or set the options on the builder or"
                + " among the application's properties.";
    }

    private static @Nullable String nearestOption(String name, Collection<String> options) {
        Collection<String> ends = new ArrayList<>();
        for (String each : options) {
            ends.add(each.substring(OPTION.length()));
        }
        String nearest = NearestName.of(name.substring(OPTION.length()), ends);
        return nearest == null ? null : OPTION + nearest;
    }

    /** A property with a value that is none. */
    public static Refusal badProperty(String name, String place, String reason) {
        return new Refusal("The property " + name + ", " + place + ", cannot be read. " + reason
                + "\nCorrect the value. [bad-property]");
    }

    /** An option that the application alone may set. */
    public static Refusal misplacedProperty(String name, String place) {
        return new Refusal(notReadThere(name, place)
                + "\nSet it on the builder, among the application's properties or as an init-param of its servlet."
                + " [misplaced-property]");
    }

    /** The same where other programs have theirs, and nothing is refused. */
    public static String misplacedPropertyAmongOthers(String name, String place) {
        return notReadThere(name, place) + " Set it on the builder, or among the application's properties.";
    }

    private static String notReadThere(String name, String place) {
        return "The property " + name + ", " + place + ", is not read there: until when the gate only reports, the"
                + " application alone says.";
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
        return waiting("Two Jakarta REST runtimes are on the class path: this application runs on " + running
                + ", and " + responses + " (" + Sources.archiveOf(other)
                + ") makes its responses, which the first cannot send: no denial would reach its caller.\n"
                + "Take one of them off the class path. [two-runtimes]");
    }

    /** A method that is bound to the annotation by its name, in code, and declares nothing. */
    public static Refusal boundByName(String where) {
        return waiting(
                where + ": @RequiresRole is among its nameBindings, which say nothing of roles: it would be open.\n"
                        + "Let a class handle it, and annotate that, or its method. [bound-by-name]");
    }

    /** An Application that is served by what another one registered. */
    public static Refusal sharedDeployment(Class<?> application, @Nullable Class<?> first) {
        return new Refusal(Sources.of(application) + " comes into a deployment that the runtime shares among servlets"
                + (first == null ? "" : ", after " + Sources.of(first))
                + ": what it declares for all endpoints, and its options, would not be read.\n"
                + "Have each make one of its own, or say it on the endpoints. [shared-deployment]");
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
        return waiting(text.append('\n')
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
