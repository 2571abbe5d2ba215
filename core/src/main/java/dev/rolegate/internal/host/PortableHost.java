package dev.rolegate.internal.host;

import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Uses nothing but the Jakarta REST API; where that leaves a doubt, the stricter reading counts. */
final class PortableHost implements Host {

    private final Quirks quirks;
    private final ResourceClasses classes;
    private final Known known;
    /** Made for the first locator; most applications have none. */
    private volatile @Nullable LocatorCandidates candidates;

    PortableHost(Quirks quirks, ResourceClasses classes, Known known) {
        this.quirks = quirks;
        this.classes = classes;
        this.known = known;
    }

    @Override
    public @Nullable Match read(ContainerRequestContext request) {
        ResourceInfo announced = announced(request);
        Method method = announced == null ? null : announced.getResourceMethod();
        Class<?> type = announced == null ? null : announced.getResourceClass();
        if (method == null || type == null) {
            return null;
        }
        List<Object> matched = quirks.matched(request);
        if (matched == null || !isWhole(matched, type, method, request)) {
            return null;
        }
        if (matched.isEmpty()) {
            // Quarkus has not made the instance yet, unless it came through locators.
            Class<?> served = ResourceClasses.isRoot(type) ? quirks.served(type) : null;
            return served == null ? null : new Match(List.of(), served, method);
        }
        List<Step> locators = matched.size() == 1 ? List.of() : locators(matched, type, method, request);
        return locators == null ? null : withGets(Match.of(locators, matched.get(0), type, method), request);
    }

    @Override
    public @Nullable ResourceInfo announced(ContainerRequestContext request) {
        return quirks.isToldByRequests() ? quirks.announced(request) : known.announced();
    }

    @Override
    public boolean isToldByRequests() {
        return quirks.isToldByRequests();
    }

    /** Whether no instance is missing or too many, and the method is the endpoint's, not a locator's on the way. */
    private boolean isWhole(List<Object> matched, Class<?> type, Method method, ContainerRequestContext request) {
        int taken = quirks.locatorsTaken(request);
        return taken == Quirks.UNTOLD
                || (taken == Math.max(0, matched.size() - 1)
                        && !(quirks.mayAnnounceLocators() && !classes.hasVerb(type, method)));
    }

    private @Nullable List<Step> locators(
            List<Object> matched, Class<?> type, Method method, ContainerRequestContext request) {
        LocatorCandidates candidates = candidates();
        // One that was built with the runtime's own API would be missing among the candidates.
        if (!quirks.areLocatorsKnown(request, locator -> candidates.have(locator, matched))) {
            return null;
        }
        List<Step> all = candidates.of(matched);
        if (all == null || all.size() == matched.size() - 1) {
            return all;
        }
        List<List<Step>> byPlace = candidates.byPlace(matched);
        List<Method> told = quirks.methodsTaken(request);
        List<Step> taken = told == null ? null : candidates.among(byPlace, told);
        if (told == null) {
            Class<?> concrete =
                    Match.of(List.of(), matched.get(0), type, method).type();
            taken = new MatchedTemplate(classes, known::application)
                    .locators(request.getUriInfo(), byPlace, new Step(concrete, method));
        }
        return taken == null ? all : taken;
    }

    private LocatorCandidates candidates() {
        LocatorCandidates made = candidates;
        if (made == null) {
            made = new LocatorCandidates(classes, quirks);
            candidates = made;
        }
        return made;
    }

    private @Nullable Match withGets(Match match, ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.PATCH)) {
            return match;
        }
        List<Step> besides = known.getsThatPatchMayRun(match);
        if (besides == null) {
            return null;
        }
        return besides.isEmpty() ? match : match.with(besides);
    }

    /** Of what was registered below another path than its class says: dots stand for that. */
    @Override
    public String template(Match match, ContainerRequestContext request, String declared) {
        int end = declared.indexOf('{');
        String literal =
                declared.substring(0, end < 0 ? declared.length() : end).replace("/...", "");
        return begins(request.getUriInfo().getPath(), literal)
                        || begins(request.getUriInfo().getPath(false), literal)
                ? declared
                : "/...";
    }

    private static boolean begins(String path, String literal) {
        // Matrix parameters may stand anywhere.
        return path.indexOf(';') >= 0 || (path.startsWith("/") ? path : '/' + path).startsWith(literal);
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public Host portable() {
        return this;
    }

    @Override
    public @Nullable List<Step> locatorCandidates(List<Object> matched) {
        return candidates().of(matched);
    }

    @Override
    public NotFoundException notFound(ContainerRequestContext request) {
        return new NotFoundException();
    }

    @Override
    public ClientErrorException notFound(ContainerRequestContext request, int locators) {
        ClientErrorException own = quirks.notFound(request, locators);
        return own == null ? notFound(request) : own;
    }

    @Override
    public boolean answers(ContainerRequestContext request, NotFoundException unknown) {
        return false;
    }

    @Override
    public @Nullable String pathParameter(ContainerRequestContext request, String name) {
        List<String> values = quirks.letsReadPathParameters()
                ? request.getUriInfo().getPathParameters(true).get(name)
                : null;
        return values == null || values.size() != 1 ? null : values.get(0);
    }

    @Override
    public boolean letsReadPathParameters() {
        return quirks.letsReadPathParameters();
    }

    @Override
    public boolean passesUnknownPathsOn(Configuration configuration) {
        return quirks.passesUnknownPathsOn(configuration);
    }

    @Override
    public boolean owns(Class<?> type) {
        return quirks.owns(type);
    }

    @Override
    public boolean isNobody(String principal) {
        return Host.isNobodyAnywhere(principal);
    }

    @Override
    public boolean patchesByGet(Configuration configuration) {
        return quirks.patchesByGet(configuration);
    }

    @Override
    public boolean seesTypeWithPathAlone() {
        return quirks.seesTypeWithPathAlone();
    }

    @Override
    public @Nullable Application application() {
        return quirks.application();
    }

    @Override
    public List<Parameters> parameters(@Nullable FeatureContext context) {
        return HostParameters.of(quirks, context);
    }

    @Override
    public @Nullable Application registering(FeatureContext context) {
        return quirks.registering(context);
    }

    @Override
    public @Nullable Application serving() {
        return quirks.serving();
    }

    @Override
    public boolean serves() {
        return quirks.serves();
    }

    @Override
    public void noteLocators(FeatureContext context) {
        quirks.noteLocators(context, known);
    }

    @Override
    public void granted(ContainerRequestContext request) {
        quirks.granted(request);
    }

    @Override
    public void denied(ContainerRequestContext request) {
        quirks.denied(request);
    }

    @Override
    public boolean forgetsRegistered() {
        return quirks.forgetsRegistered();
    }

    @Override
    public String runtime() {
        return quirks.runtime();
    }

    @Override
    public Collection<Refusal> refusals() {
        // Asked first: what makes responses is looked up and loaded for it, which Quarkus' start does without.
        if (quirks.takesForeignResponses()) {
            return List.of();
        }
        Quirks responses = Quirks.current();
        return responses.isKnown() && !responses.isSameAs(quirks)
                ? List.of(Refusal.twoRuntimes(
                        quirks.runtime(),
                        responses.runtime(),
                        RuntimeDelegate.getInstance().getClass()))
                : List.of();
    }

    @Override
    public Collection<String> warnings() {
        return quirks.warnings();
    }

    @Override
    public Collection<String> remarks() {
        return Bootstrap.remarks();
    }
}
