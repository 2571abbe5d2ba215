package dev.rolegate.internal.host;

import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What differs by runtime, and nowhere else. An integration implements it from its runtime's own model, and leaves what that
 * does not know better to {@link #portable()}.
 *
 * <pre>{@code
 * record GrapeHost(Host portable) implements Host {
 *     @Override public Match read(ContainerRequestContext request) {
 *         return request instanceof GrapeRequest grape ? Match.of(locators(grape), ...) : null;
 *     }
 * }
 * }</pre>
 */
public interface Host {

    /**
     * Reads the match of a request in a post-match filter.
     *
     * @param request the request
     * @return the match, or {@code null} if it cannot be found: the request is then denied
     */
    @Nullable
    Match read(ContainerRequestContext request);

    /** What the runtime says of a request beside it; {@code null} if it says nothing. */
    default @Nullable ResourceInfo announced(ContainerRequestContext request) {
        return portable().announced(request);
    }

    /** Whether requests say that by themselves, so that nothing has to be injected. */
    default boolean isToldByRequests() {
        return portable().isToldByRequests();
    }

    /** Whether it tells the match exactly; the portable one may be stricter. */
    default boolean isExact() {
        return true;
    }

    /** The one that uses nothing but the Jakarta REST API, for what this one does not know better. */
    Host portable();

    /**
     * Every locator that could have led from each matched instance to the next.
     *
     * @param matched as the runtime lists them, innermost first
     * @return outermost first; {@code null} if there is none, or if there may be others
     */
    default @Nullable List<Step> locatorCandidates(List<Object> matched) {
        return portable().locatorCandidates(matched);
    }

    /**
     * The template of a match as the runtime matched it, for who hears of it.
     *
     * @param declared what the annotations of the matched classes tell
     */
    default String template(Match match, ContainerRequestContext request, String declared) {
        return portable().template(match, request, declared);
    }

    /** The exception that the runtime throws for a path that matches nothing. */
    default NotFoundException notFound(ContainerRequestContext request) {
        return portable().notFound(request);
    }

    /**
     * The same at the depth of a gate that hides, for a runtime that answers otherwise below a class, or behind a locator.
     * Called last, before it is thrown: the request may be made again what it was before it matched.
     *
     * @param locators how many lead to that gate
     */
    default ClientErrorException notFound(ContainerRequestContext request, int locators) {
        return notFound(request);
    }

    /**
     * Answers by {@link ContainerRequestContext#abortWith} as the runtime does for a path that matches nothing, where an
     * exception would be answered with something of the matched method.
     *
     * @param unknown the exception that the runtime throws there
     * @return {@code false} if nothing was done: the exception is then thrown
     */
    default boolean answers(ContainerRequestContext request, NotFoundException unknown) {
        return portable().answers(request, unknown);
    }

    /**
     * A path parameter of the match, as the resource method sees it. Asked after {@link #read}, and only where a role has one.
     *
     * @return its only value, decoded; {@code null} if it has none, or several, or cannot be read
     */
    default @Nullable String pathParameter(ContainerRequestContext request, String name) {
        return portable().pathParameter(request, name);
    }

    /** Whether a filter may read path parameters, and the match stays what it was; where not, no role may have one. */
    default boolean letsReadPathParameters() {
        return portable().letsReadPathParameters();
    }

    /** Whether a 404 without an entity goes on to the pages behind it. */
    default boolean passesUnknownPathsOn(Configuration configuration) {
        return portable().passesUnknownPathsOn(configuration);
    }

    /** Whether a class is the runtime's own: that of an automatic {@code OPTIONS}, of a model object. */
    default boolean owns(Class<?> type) {
        return portable().owns(type);
    }

    /** Whether the host means by a principal of this name that nobody is signed in. */
    default boolean isNobody(String principal) {
        return portable().isNobody(principal);
    }

    /** Whether a filter of the runtime's runs the {@code @GET} of a path, without any filter, for each {@code PATCH} there. */
    default boolean patchesByGet(Configuration configuration) {
        return portable().patchesByGet(configuration);
    }

    /** Whether it sees nothing of a root resource class but the type that carries {@code @Path}. */
    default boolean seesTypeWithPathAlone() {
        return portable().seesTypeWithPathAlone();
    }

    /** The Application of a runtime that need not inject it, in whatever other way it gives it out; {@code null} if it does not. */
    default @Nullable Application application() {
        return portable().application();
    }

    /**
     * What is said to the runtime where it is deployed, and does not show in its Configuration.
     *
     * @param place how a sentence calls it
     * @param ofApplication whether it is said to one application alone
     */
    record Parameters(String place, boolean ofApplication, Map<String, Object> values) {}

    /**
     * Parameters of the servlet, the context and whatever else the runtime was deployed by, the nearest first.
     *
     * @param context of the Feature that is being configured; {@code null} with the first request
     */
    default List<Parameters> parameters(@Nullable FeatureContext context) {
        return portable().parameters(context);
    }

    /**
     * The Application whose resources are being registered, where that may be another than the one whose Features were configured;
     * {@code null} if nobody tells.
     */
    default @Nullable Application registering(FeatureContext context) {
        return portable().registering(context);
    }

    /**
     * The Application of the request that this thread serves, where another's may have been injected into an instance that both
     * share, one that says nothing where there is none; {@code null} if nobody tells.
     */
    default @Nullable Application serving() {
        return portable().serving();
    }

    /** Whether this thread serves a request, so that what is announced is a sub-resource. */
    default boolean serves() {
        return portable().serves();
    }

    /** Has it noted which locators each request takes, where the runtime does not tell. */
    default void noteLocators(FeatureContext context) {}

    /** Told of each request that is granted, before it goes on: a gate of the server's own may have to be left out then. */
    default void granted(ContainerRequestContext request) {}

    /** Told of each request that is denied, before it is answered: the runtime may have been asked to send nothing. */
    default void denied(ContainerRequestContext request) {
        portable().denied(request);
    }

    /** Whether its Configuration does not show what a Feature registered. */
    default boolean forgetsRegistered() {
        return portable().forgetsRegistered();
    }

    /** How the names of the runtime's classes begin, as in {@code org.example.rest}. */
    default String runtime() {
        return portable().runtime();
    }

    /** What is wrong with the class path of this runtime. */
    default Collection<Refusal> refusals() {
        return portable().refusals();
    }

    /** What is to be said of the class path of this runtime. */
    default Collection<String> warnings() {
        return portable().warnings();
    }

    /** What is to be said, for information, of how this application is being started. */
    default Collection<String> remarks() {
        return portable().remarks();
    }

    /** Whether it tells no match any more, since the deployment ought to have been refused. */
    default boolean isClosed() {
        return false;
    }

    /** The same runtime, for a deployment that is to be closed: no match is told any more. */
    default Host closed() {
        return new ClosedHost(this);
    }

    /** What the deployment knows when a request comes. */
    interface Known extends BooleanSupplier {

        /** The runtime's injected {@code ResourceInfo}; {@code null} where it injects none. */
        default @Nullable ResourceInfo announced() {
            return null;
        }

        /** Every {@code @GET} that a matched {@code PATCH} may run; {@code null} if the class of one is not known. */
        default @Nullable List<Step> getsThatPatchMayRun(Match patch) {
            return List.of();
        }

        /** The user's own Application; {@code null} where none shows. */
        default @Nullable Application application() {
            return null;
        }

        /** Whether an integration tells the match. */
        @Override
        default boolean getAsBoolean() {
            return false;
        }
    }

    /** The portable one for the runtime whose application is being configured. */
    static Host of(FeatureContext context, ResourceClasses classes, Known known) {
        return new PortableHost(Quirks.of(context), classes, known);
    }

    /** Whether some host means by a principal of this name that nobody is signed in. */
    static boolean isNobodyAnywhere(String principal) {
        return principal.equals("<ANONYMOUS>"); // Helidon.
    }

    /** The user's own behind what some runtimes inject, or give to who asks. */
    static Application unwrapped(Application injected) {
        return WrappedApplication.unwrap(injected);
    }

    /** What an application calls itself, or its runtime was told; the empty string where neither tells. */
    static String nameOf(@Nullable Application own, Configuration configuration) {
        return ApplicationName.of(own, configuration);
    }

    /** What is to be said of a provider that decides on Jakarta's annotations besides; {@code null} if it does not. */
    static @Nullable String warningOfOtherGate(Class<?> provider) {
        return OtherGates.warning(provider);
    }

    /** Whether the runtime that makes the responses here takes any {@code Response} back from a mapper. */
    static boolean takesAnyResponse() {
        return Quirks.takesAnyResponse();
    }
}
