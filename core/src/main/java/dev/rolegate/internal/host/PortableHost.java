package dev.rolegate.internal.host;

import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Uses nothing but the Jakarta REST API; where that leaves a doubt, the stricter reading counts. */
final class PortableHost implements Host {

    /** Helidon's name for a caller who is not signed in. */
    private static final String HELIDON_ANONYMOUS = "<ANONYMOUS>";

    private final Quirks quirks;
    private final ResourceClasses classes;
    private final Supplier<@Nullable ResourceInfo> injected;
    private final Function<Match, @Nullable List<Step>> gets;
    private final LocatorCandidates candidates;

    PortableHost(
            Quirks quirks,
            ResourceClasses classes,
            Supplier<@Nullable ResourceInfo> injected,
            Function<Match, @Nullable List<Step>> gets) {
        this.quirks = quirks;
        this.classes = classes;
        this.injected = injected;
        this.gets = gets;
        this.candidates = new LocatorCandidates(classes, quirks);
    }

    @Override
    public @Nullable Match read(ContainerRequestContext request) {
        // Jersey's UriInfo is the object behind the proxy that it injects, whose every call costs a kilobyte.
        ResourceInfo announced = request.getUriInfo() instanceof ResourceInfo direct ? direct : injected.get();
        Method method = announced == null ? null : announced.getResourceMethod();
        Class<?> type = announced == null ? null : announced.getResourceClass();
        if (method == null || type == null) {
            return null;
        }
        List<Object> matched = request.getUriInfo().getMatchedResources();
        if (!isWhole(matched, type, method, request)) {
            return null;
        }
        if (matched.isEmpty()) {
            // Quarkus has not made the instance yet, unless it came through locators.
            return ResourceClasses.isRoot(type) ? new Match(List.of(), type, method) : null;
        }
        List<Step> locators = matched.size() == 1 ? List.of() : locators(matched, request);
        return locators == null ? null : withGets(Match.of(locators, matched.get(0), type, method), request);
    }

    /** Whether no instance is missing or too many, and the method is the endpoint's, not a locator's on the way. */
    private boolean isWhole(List<Object> matched, Class<?> type, Method method, ContainerRequestContext request) {
        int taken = quirks.locatorsTaken(request);
        return taken == Quirks.UNTOLD
                || (taken == Math.max(0, matched.size() - 1)
                        && !(quirks.mayAnnounceLocators() && !classes.hasVerb(type, method)));
    }

    private @Nullable List<Step> locators(List<Object> matched, ContainerRequestContext request) {
        // One that was built with the runtime's own API would be missing among the candidates.
        return quirks.areLocatorsKnown(request, method -> candidates.have(method, matched))
                ? candidates.of(matched)
                : null;
    }

    private @Nullable Match withGets(Match match, ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.PATCH)) {
            return match;
        }
        List<Step> besides = gets.apply(match);
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
        return candidates.of(matched);
    }

    @Override
    public NotFoundException notFound(ContainerRequestContext request) {
        return new NotFoundException();
    }

    @Override
    public boolean answers(ContainerRequestContext request, NotFoundException unknown) {
        return false;
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
        return principal.equals(HELIDON_ANONYMOUS);
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
    public <T> @Nullable T select(Class<T> type) {
        return Cdi.select(type);
    }

    @Override
    public String runtime() {
        return quirks.runtime();
    }

    @Override
    public Collection<Refusal> refusals() {
        Quirks responses = Quirks.current();
        boolean two = responses.isKnown() && !responses.isSameAs(quirks);
        return two && !quirks.takesForeignResponses()
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
}
