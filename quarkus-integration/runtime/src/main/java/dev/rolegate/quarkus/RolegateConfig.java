package dev.rolegate.quarkus;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * Rolegate. Each option but the last stands for the property {@code rolegate.} of the same name; where both are there and differ,
 * the build fails, as it does for a value that is none.
 */
// Text where one may expect a boolean: Quarkus would read what it does not know as false, and an option would be lost.
@ConfigMapping(prefix = "quarkus.rolegate")
@ConfigRoot(phase = ConfigPhase.BUILD_AND_RUN_TIME_FIXED)
public interface RolegateConfig {

    /**
     * What a 401 says in {@code WWW-Authenticate}, as in {@code Bearer realm="users"}. Without it, a caller who is not signed in
     * gets a 403.
     */
    Optional<String> challenge();

    /** Which roles imply others: {@code admin > editor > viewer; admin > auditor}. */
    Optional<String> roleHierarchy();

    /** Whether an endpoint is closed for which nothing is declared: {@code true} or {@code false}. */
    @ConfigDocDefault("false")
    Optional<String> denyUnannotated();

    /** The role that an endpoint asks for for which nothing is declared; {@code **} for any caller who is signed in. */
    Optional<String> defaultRole();

    /** Every role that may be declared, separated by commas: another one fails the build. */
    Optional<String> knownRoles();

    /** Whether default messages name the roles: {@code true} or {@code false}. */
    @ConfigDocDefault("true")
    Optional<String> discloseRoles();

    /** Whether a denial is a problem of RFC 9457: {@code true} or {@code false}. */
    @ConfigDocDefault("false")
    Optional<String> problemDetails();

    /** Whether a 403 tells the owner of a bearer token that it is too weak, by RFC 6750: {@code true} or {@code false}. */
    @ConfigDocDefault("false")
    Optional<String> insufficientScope();

    /** Whether the application's own {@code ForbiddenException} gets the same body: {@code true} or {@code false}. */
    @ConfigDocDefault("true")
    Optional<String> mapForbiddenExceptions();

    /**
     * Whether {@code @RolesAllowed}, {@code @PermitAll} and {@code @DenyAll} on endpoints are left to Rolegate. Otherwise Quarkus
     * Security, where it is there, decides them before Rolegate does, and answers 401 or 403 without a body.
     */
    @WithDefault("false")
    boolean decideJakartaAnnotations();
}
