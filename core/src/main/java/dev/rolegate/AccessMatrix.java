package dev.rolegate;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.gate.RequiredRoles;
import dev.rolegate.internal.matrix.Endpoints.Reached;
import dev.rolegate.internal.matrix.Endpoints.Told;
import dev.rolegate.internal.matrix.MatrixFormat;
import dev.rolegate.internal.rule.Route;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who may call what: every endpoint of an application with what it requires.
 *
 * <p>It comes from the same walk over the classes as the decision about a request, so that the two cannot disagree. What
 * the runtime adds by itself is not in it: {@code HEAD} as the {@code GET} that answers it, an automatic
 * {@code OPTIONS}, WADL.
 *
 * <pre>{@code
 * @GET
 * @Produces("text/html;charset=UTF-8")
 * @RequiresRole("auditor")
 * public String matrix(@Context Configuration configuration) {
 *     return AccessMatrix.running(configuration).toHtml();
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // Annotations that nobody needs to have.
public final class AccessMatrix {

    private final List<Endpoint> endpoints;
    private final SortedSet<String> roles;

    private final Told told;

    private AccessMatrix(Told told) {
        this.told = told;
        this.endpoints = told.endpoints().stream().map(AccessMatrix::endpoint).toList();
        SortedSet<String> accepted = new TreeSet<>();
        for (Endpoint endpoint : endpoints) {
            endpoint.requirements().forEach(requirement -> accepted.addAll(requirement.accepted()));
            endpoint.presumed().forEach(requirement -> accepted.addAll(requirement.accepted()));
        }
        this.roles = Collections.unmodifiableSortedSet(accepted);
    }

    /**
     * The matrix of an application that does not run: its root resource classes, the options among its properties and
     * singletons, and its own declaration. Options that the application's features set cannot be seen.
     *
     * @param application the application, asked for its classes, singletons and properties
     * @return its matrix
     * @throws IllegalStateException if it names no root resource class, as one that relies on scanning, or if the
     *     deployment would be refused, with the same report
     */
    public static AccessMatrix of(Application application) {
        return new AccessMatrix(Deployment.reachedBy(application));
    }

    /**
     * The matrix of some root resource classes, with the default options.
     *
     * @param resources the classes
     * @return their matrix
     * @throws IllegalArgumentException if there is none, or one that is no root resource class
     * @throws IllegalStateException if the deployment would be refused, with the same report
     */
    public static AccessMatrix of(Class<?>... resources) {
        return new AccessMatrix(Deployment.reachedBy(List.of(resources)));
    }

    /**
     * The matrix of the running application, with the options by which it decides. (Not another {@code of}: a class of
     * a runtime's is both an {@code Application} and a {@code Configuration}.)
     *
     * @param configuration as the runtime injects it with {@code @Context}
     * @return its matrix
     * @throws IllegalStateException if the configuration does not show Rolegate, or the runtime no resources
     */
    public static AccessMatrix running(Configuration configuration) {
        return new AccessMatrix(Deployment.in(configuration).reached());
    }

    private static Endpoint endpoint(Reached reached) {
        return new Endpoint(
                reached.verb(),
                reached.path(),
                reached.resourceClass(),
                reached.method(),
                reached.locators(),
                reached.consumes(),
                reached.produces(),
                access(reached),
                requirements(reached.gates()),
                requirements(reached.presumed()),
                reached.declarations(),
                reached.otherAnnotations(),
                reached.rivals());
    }

    private static List<Requirement> requirements(List<dev.rolegate.internal.gate.Requirement> gates) {
        List<Requirement> requirements = new ArrayList<>();
        gates.forEach(gate -> gate.clauses().forEach(clause -> requirements.add(new Requirement(clause))));
        return List.copyOf(requirements);
    }

    private static Access access(Reached reached) {
        if (reached.isClosed()) {
            return Access.DENIED;
        }
        return switch (reached.end()) {
            case UNKNOWN, PRESUMED -> Access.UNKNOWN;
            case REPEATED -> Access.REPEATED;
            case ENDPOINT -> reached.isOpen() ? Access.OPEN : Access.RESTRICTED;
        };
    }

    /**
     * All endpoints.
     *
     * @return by path, then verb; unmodifiable
     */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /**
     * Every role with which some requirement can be met, presumed ones and those that imply a declared one included.
     *
     * @return in alphabetical order; unmodifiable
     */
    public SortedSet<String> roles() {
        return roles;
    }

    /**
     * For a file under version control, where a change shows as a changed line.
     *
     * @return a table in GitHub's Markdown
     */
    public String toMarkdown() {
        return MatrixFormat.MARKDOWN.print(this, told);
    }

    /**
     * For programs.
     *
     * @return a JSON object; what could end a script element is escaped
     */
    public String toJson() {
        return MatrixFormat.JSON.print(this, told);
    }

    /**
     * For people; says besides when and of what the matrix was made, and by which options.
     *
     * @return an HTML page that needs no other resource; to be sent as UTF-8
     */
    public String toHtml() {
        return MatrixFormat.HTML.print(this, told);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessMatrix that && endpoints.equals(that.endpoints);
    }

    @Override
    public int hashCode() {
        return endpoints.hashCode();
    }

    /** The same as {@link #toMarkdown()}. */
    @Override
    public String toString() {
        return toMarkdown();
    }

    /** Who gets in, in a word. */
    public enum Access {
        /** Everybody, also anonymous callers. */
        OPEN,
        /** Callers who meet all requirements. */
        RESTRICTED,
        /** Nobody: {@code @DenyAll}, {@code denyUnannotated}, or what cannot be decided. */
        DENIED,
        /**
         * Behind a sub-resource locator whose return type does not tell what comes from there; the requirements are the
         * least.
         */
        UNKNOWN,
        /** Below this sub-resource locator comes again what is on the way to it, with the same requirements. */
        REPEATED
    }

    /**
     * One endpoint; all lists are unmodifiable.
     *
     * @param verb the HTTP method; {@code *} for all that is below a locator which cannot be followed
     * @param path the template below the application's root, as declared, such as <code>/users/{id: [0-9]+}</code>
     * @param resourceClass the class of the resource; behind a locator that cannot be followed, the type that it declares
     * @param method the resource method, or the locator that cannot be followed
     * @param locators the sub-resource locators on the way, outermost first
     * @param consumes the media types that it takes; empty where none is declared
     * @param produces the media types that it gives; empty where none is declared
     * @param access who gets in, in a word
     * @param requirements what the endpoint and every locator on the way ask for: all of it, in the order in which it is
     *     asked; of a {@code PATCH} for which the runtime calls the {@code @GET} of the path, what that asks for
     *     as well
     * @param presumed what the types ask for besides that locators declare which cannot be followed: the class that is
     *     returned may declare otherwise; empty unless the access is unknown
     * @param declarations where all that stands, one for each locator, one for the endpoint and one for each such
     *     {@code @GET}
     * @param otherAnnotations annotations on the endpoint, or on a locator on the way, by which somebody else than Rolegate
     *     may decide, such as {@code @RequiresPermissions}
     * @param rivals other resource methods that answer the same requests, so that the runtime chooses
     */
    public record Endpoint(
            String verb,
            String path,
            Class<?> resourceClass,
            Method method,
            List<Method> locators,
            List<String> consumes,
            List<String> produces,
            Access access,
            List<Requirement> requirements,
            List<Requirement> presumed,
            List<String> declarations,
            List<String> otherAnnotations,
            List<String> rivals) {

        /**
         * Whether a caller with a principal and exactly these roles gets in; of what is {@linkplain Access#REPEATED
         * repeated}, whether the caller gets past the locator.
         *
         * @param roles the caller's roles, as {@link Requirement#accepted()} writes them: one with path parameters has its braces
         * @return {@code true} if all requirements are met; {@code false} where that is unknown
         */
        public boolean grants(Collection<String> roles) {
            return isMet(requirement -> requirement.clause.isMetBy(roles));
        }

        /**
         * Whether the gate lets a caller in where it enforces; for the caller's own "what may I do". The same code decides as for a
         * request, also while the gate only reports. Nothing is kept: each call asks anew.
         *
         * @param caller the request's security context, which is asked for its principal and roles; {@code null} for nobody
         * @param pathParameters the decoded values of the path's parameters by their names, for roles that are made of them; others
         *     are left alone. A role is not met whose parameter is missing or stands more than once in the path, or whose value
         *     cannot be put in, or makes a role that the application declares as it stands
         * @return {@code true} if all requirements are met; {@code false} where that is unknown, or nobody gets in; of what is
         *     {@linkplain Access#REPEATED repeated}, whether the caller gets past the locator
         * @throws AuthorizationUnavailableException if the look-up of the caller's name or roles fails
         */
        public boolean grants(@Nullable SecurityContext caller, Map<String, String> pathParameters) {
            // As for the gate: of a name that stands twice nobody knows which value is meant.
            Map<String, String> single = new HashMap<>(pathParameters);
            single.keySet().removeIf(name -> Collections.frequency(Route.parameters(path), name) > 1);
            return isMet(requirement -> requirement.clause.isMetBy(caller, single));
        }

        private boolean isMet(Predicate<Requirement> met) {
            if (access == Access.DENIED || access == Access.UNKNOWN) {
                return false;
            }
            for (Requirement each : requirements) {
                if (!met.test(each)) {
                    return false;
                }
            }
            return true;
        }

        /**
         * Whether the endpoint's existence is kept from those who may not call it.
         *
         * @return {@code true} if they get a 404
         */
        public boolean isHidden() {
            return requirements.stream().anyMatch(Requirement::hide);
        }
    }

    /**
     * One {@code @RequiresRole}, or what says the same, as {@code @RolesAllowed} and a default role do; equal to another with the
     * same roles, accepted roles, message and hiding.
     */
    public static final class Requirement {

        private final RequiredRoles clause;

        private Requirement(RequiredRoles clause) {
            this.clause = clause;
        }

        /**
         * The declared roles, any one of which is enough; one with path parameters as it is declared, with its braces.
         *
         * @return in the order of their declaration; empty for any caller with a principal; unmodifiable
         */
        public List<String> roles() {
            return clause.roles();
        }

        /**
         * The declared roles and those that imply them, any one of which is enough.
         *
         * @return in the order in which they are asked for; empty for any caller with a principal; unmodifiable
         */
        public List<String> accepted() {
            return clause.accepted();
        }

        /**
         * What the denial says, unless it {@linkplain #hide() hides}.
         *
         * @return the declared message, or the default, which names the roles unless that is switched off
         */
        public String message() {
            return clause.message();
        }

        /**
         * Whether the denial is a 404.
         *
         * @return {@code true} if it hides the endpoint
         */
        public boolean hide() {
            return clause.hides();
        }

        private List<Object> values() {
            return List.of(roles(), accepted(), message(), hide());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Requirement that && values().equals(that.values());
        }

        @Override
        public int hashCode() {
            return values().hashCode();
        }

        @Override
        public String toString() {
            return "Requirement[roles=" + roles() + ", accepted=" + accepted() + ", message=" + message() + ", hide="
                    + hide() + ']';
        }
    }
}
