package dev.rolegate;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.options.Option;
import dev.rolegate.internal.options.Registration;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Enforces {@link RequiresRole}, and Jakarta's {@code @RolesAllowed}, {@code @PermitAll} and {@code @DenyAll}, on every
 * resource of an application.
 *
 * <p>Registered by class, or as an instance with options; either way it works once. Options that are not set here are
 * taken from the properties {@code rolegate.challenge}, {@code rolegate.role-hierarchy},
 * {@code rolegate.deny-unannotated}, {@code rolegate.default-role}, {@code rolegate.known-roles},
 * {@code rolegate.disclose-roles}, {@code rolegate.problem-details}, {@code rolegate.insufficient-scope},
 * {@code rolegate.map-forbidden-exceptions} and {@code rolegate.report-only-until}: from the first that has one of the
 * servlet's or filter's init-params, the application's properties, the context-params, and what the host has outside of the
 * application, which is Spring's Environment with {@code rolegate-spring-boot}, then MicroProfile Config. The last of the options
 * is taken from the first two alone.
 *
 * <p>A mistake that can be seen at deployment refuses the deployment with an {@link IllegalStateException} that lists
 * all of them: class, method, what was found and the cure. So do an unknown {@code rolegate.} property, which outside of the
 * application is a warning, and two built instances with different options. As long as the gate only reports, a mistake in a
 * declaration refuses nothing yet.
 *
 * <pre>{@code
 * public class UsersApplication extends Application {
 *     @Override public Set<Class<?>> getClasses() {
 *         return Set.of(UsersResource.class, RequiresRoleFeature.class);
 *     }
 * }
 * }</pre>
 *
 * @see <a href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1#feature">Jakarta RESTful Web
 *     Services 3.1, section 4.1</a>
 */
@ConstrainedTo(RuntimeType.SERVER)
public class RequiresRoleFeature implements Feature {

    @Context
    private @Nullable Application application;

    /** The feature with every option left to the application's properties. */
    public RequiresRoleFeature() {}

    /**
     * Starts a feature with options.
     *
     * @return a builder, not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean configure(FeatureContext context) {
        Registration registration =
                this instanceof Registration.Holder built ? built.registration() : Registration.BY_CLASS;
        Deployment.in(context).register(context, registration, application);
        return true;
    }

    /**
     * Collects the options; what is left unset falls to the property of the same name, and what is set here wins. A bad value is
     * refused at once; where an option is set twice, the later value counts.
     */
    public static final class Builder {

        private final Map<Option, Object> values = new EnumMap<>(Option.class);

        private Builder() {}

        /**
         * Answers anonymous callers with 401 and this challenge instead of 403 (RFC 9110, section 11.6.1).
         *
         * @param challenge the value of {@code WWW-Authenticate}, for example {@code Bearer realm="users"}; what is no
         *     challenge by RFC 9110, section 11, in printable ASCII, is refused with an {@link IllegalArgumentException}
         * @return this builder
         */
        public Builder challenge(String challenge) {
            return set(Option.CHALLENGE, challenge);
        }

        /**
         * Makes roles imply others, so that whoever has the first has the others as well; without it, none does.
         *
         * @param hierarchy the resolved hierarchy; as a property: {@code admin > editor > viewer; admin > auditor}
         * @return this builder
         */
        public Builder roleHierarchy(RoleHierarchy hierarchy) {
            return set(Option.ROLE_HIERARCHY, hierarchy);
        }

        /**
         * Closes every endpoint for which nothing is declared to everybody, the runtime's own included, but for CORS preflights.
         *
         * @param deny {@code true} to close them; {@code false}, the default, leaves them open
         * @return this builder
         */
        public Builder denyUnannotated(boolean deny) {
            return set(Option.DENY_UNANNOTATED, deny);
        }

        /**
         * Asks for a role wherever nothing is declared, neither on an endpoint nor on the {@code Application} class; the
         * runtime's own endpoints included, sub-resource locators not.
         *
         * @param role one role, or {@link RequiresRole#AUTHENTICATED} for any caller with a principal; blank, {@code "*"},
         *     with braces or control characters it is refused with an {@link IllegalArgumentException}. Beside
         *     {@link #denyUnannotated(boolean)} or a declaration on the {@code Application} class it refuses the deployment
         * @return this builder
         */
        public Builder defaultRole(String role) {
            return set(Option.DEFAULT_ROLE, role);
        }

        /**
         * Names every role that may be declared: another one, in an annotation, in {@link #defaultRole(String)} or in
         * {@link #roleHierarchy(RoleHierarchy)}, refuses the deployment, which is told the nearest name. Without it, any may be.
         *
         * @param roles the roles as they are declared, placeholders with their braces; none at all, or one that is blank,
         *     {@code "*"}, {@code "**"} or has control characters, is refused with an {@link IllegalArgumentException}. As a
         *     property they are separated by commas: {@code admin, editor, viewer}
         * @return this builder
         */
        public Builder knownRoles(String... roles) {
            return set(Option.KNOWN_ROLES, Arrays.asList(roles));
        }

        /**
         * Says whether default messages name the required roles.
         *
         * @param disclose {@code true}, the default, names them; {@code false} does not
         * @return this builder
         */
        public Builder discloseRoles(boolean disclose) {
            return set(Option.DISCLOSE_ROLES, disclose);
        }

        /**
         * Renders denials as {@code application/problem+json} (RFC 9457).
         *
         * @param problemDetails {@code true} for problem details; {@code false}, the default, for the short form
         * @return this builder
         */
        public Builder problemDetails(boolean problemDetails) {
            return set(Option.PROBLEM_DETAILS, problemDetails);
        }

        /**
         * Adds {@code WWW-Authenticate: Bearer error="insufficient_scope"} to the 403 of a caller with a bearer token who
         * lacks a role (RFC 6750, section 3.1).
         *
         * @param insufficientScope {@code true} to add it; {@code false} is the default
         * @return this builder
         */
        public Builder insufficientScope(boolean insufficientScope) {
            return set(Option.INSUFFICIENT_SCOPE, insufficientScope);
        }

        /**
         * Says whether the application's own {@code ForbiddenException} without an entity gets the same JSON, with the
         * generic message.
         *
         * @param map {@code true}, the default; {@code false} leaves them to the application
         * @return this builder
         */
        public Builder mapForbiddenExceptions(boolean map) {
            return set(Option.MAP_FORBIDDEN_EXCEPTIONS, map);
        }

        /**
         * Lets every request pass up to and including a day, in UTC, and only reports what it would have denied, to the
         * {@linkplain #listener(AccessListener) listener} and to the log; from the next day on the gate enforces by itself. Until
         * then a mistake in a declaration is a warning at the start.
         *
         * @param lastDay the day, as a property {@code 2027-01-31}; more than 92 days ahead it is refused with an
         *     {@link IllegalArgumentException}, and one that is over changes nothing
         * @return this builder
         */
        public Builder reportOnlyUntil(LocalDate lastDay) {
            return set(Option.REPORT_ONLY_UNTIL, lastDay);
        }

        /**
         * Reports decisions: each denial, and grants if the listener wants them. There is no property for it.
         *
         * @param listener called on the request's thread, by many threads at once
         * @return this builder
         */
        public Builder listener(AccessListener listener) {
            return set(Option.LISTENER, listener);
        }

        /**
         * Builds the feature, to be registered as an instance.
         *
         * @return an immutable feature
         */
        public RequiresRoleFeature build() {
            return BuiltFeature.of(Registration.built(values));
        }

        private Builder set(Option option, Object value) {
            values.put(option, option.checked(Objects.requireNonNull(value, option.name())));
            return this;
        }
    }
}
