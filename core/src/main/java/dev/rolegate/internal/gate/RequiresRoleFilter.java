package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.host.Match.Step;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides every request after it was matched and before its entity is read. */
@Priority(Priorities.AUTHORIZATION)
public class RequiresRoleFilter implements ContainerRequestFilter {

    private static final Denial UNKNOWN = Denial.closed(Reason.UNKNOWN_MATCH);
    private static final Denial REFUSED = Denial.closed(Reason.REFUSED_DEPLOYMENT);

    private final Supplier<Policy> current;
    private final Supplier<Host> host;
    private final Runnable beforeEach;
    private final Consumer<ContainerRequestContext> anonymous;
    private final RoleCheck roles = new RoleCheck(new FailureLog(RoleCheck.WHAT));
    private final FailureLog undecided = new FailureLog("What a request asks for cannot be read:");

    /**
     * The gate of one application.
     *
     * @param current what it decides by now
     * @param beforeEach run with each request, before anything else
     * @param anonymous given each request that is denied since nobody is signed in
     */
    public RequiresRoleFilter(
            Supplier<Policy> current,
            Supplier<Host> host,
            Runnable beforeEach,
            Consumer<ContainerRequestContext> anonymous) {
        this.anonymous = anonymous;
        this.current = current;
        this.host = host;
        this.beforeEach = beforeEach;
    }

    /** What hears of denials that code of the application threw; to be registered where there is a listener. */
    public ContainerResponseFilter ofThrown() {
        return new ThrownDenials(current, host);
    }

    /** The same for a runtime that tells by what it injects what each request matched. */
    public static RequiresRoleFilter injected(
            Supplier<Policy> current,
            Supplier<Host> host,
            Runnable beforeEach,
            Consumer<ContainerRequestContext> anonymous) {
        return new Injected(current, host, beforeEach, anonymous);
    }

    /** What the runtime injected; {@code null} if it did not. */
    public @Nullable ResourceInfo announced() {
        return null;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        WebApplicationException denied;
        try {
            beforeEach.run();
            Host runtime = host.get();
            Policy policy = current.get();
            denied = isAutomaticOptions(policy, runtime, request) ? null : decide(policy, runtime, request);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // On some runtimes an exception of this kind would become the container's page; on none may it open
            // anything.
            undecided.log(failure);
            denied = unreadable(current.get(), host.get(), request);
        }
        if (denied != null && !isAnswered(denied, request)) {
            throw denied;
        }
    }

    /** Whether the host has answered it, who is told of each first. */
    private boolean isAnswered(WebApplicationException denied, ContainerRequestContext request) {
        try {
            Host runtime = host.get();
            runtime.denied(request);
            return denied instanceof NotFoundException unknown && runtime.answers(request, unknown);
        } catch (RuntimeException | LinkageError failure) {
            undecided.log(failure);
            return false;
        }
    }

    /** {@code null} if the request passes, else what the caller gets. */
    private @Nullable WebApplicationException decide(Policy policy, Host host, ContainerRequestContext request) {
        Match match = host.read(request);
        if (match == null) {
            undecided.log("the runtime does not tell what it matched.");
            return unreadable(policy, host, request);
        }
        Denial denial = firstUnmet(policy.requirements(), match, host, request);
        if (denial == null) {
            host.granted(request);
            // Asked here, so that the match goes nowhere and need not be made.
            if (policy.events().listens()) {
                policy.events().granted(match, host, request);
            }
            return null;
        }
        if (denial.decision() == Decision.UNAUTHENTICATED) {
            anonymous.accept(request);
        }
        int hiding = hidingGate(policy.requirements(), match);
        if (policy.letsPass(denial, match, hiding >= 0, host, request)) {
            return null;
        }
        if (policy.events().hearDenials()) {
            policy.events().denied(denial, match, hiding >= 0, host, request);
        }
        return hiding >= 0 ? host.notFound(request, hiding) : denial.toException(policy.options(), request);
    }

    private static @Nullable WebApplicationException unreadable(
            Policy policy, Host host, ContainerRequestContext request) {
        Denial denial = host.isClosed() ? REFUSED : UNKNOWN;
        if (policy.letsPass(denial, null, false, host, request)) {
            return null;
        }
        if (policy.events().hearDenials()) {
            policy.events().denied(denial, null, false, host, request);
        }
        return denial.toException(policy.options(), request);
    }

    /** Locators outermost first, then the endpoint, then what else is run: the first gate that is not met gives the answer. */
    private @Nullable Denial firstUnmet(
            Requirements requirements, Match match, Host host, ContainerRequestContext request) {
        // By index: an iterator would be the only thing that a grant allocates.
        for (int i = 0; i < match.locators().size(); i++) {
            Step locator = match.locators().get(i);
            Requirement own = requirements.locator(locator.type(), locator.method());
            Requirement ofAnnounced = ofAnnounced(requirements, locator);
            Denial denial = unmet(
                    own,
                    ofAnnounced,
                    host,
                    request,
                    asks(own, ofAnnounced) ? requirements.parameters(match, host, request) : null);
            if (denial != null) {
                return denial;
            }
        }
        Class<?> announced = match.announced();
        Requirement endpoint = requirements.endpoint(match.type(), match.method());
        Requirement ofEndpoint =
                announced == null ? null : requirements.announced(announced, match.type(), match.method());
        Denial denial = unmet(
                endpoint,
                ofEndpoint,
                host,
                request,
                asks(endpoint, ofEndpoint) ? requirements.parameters(match, host, request) : null);
        for (int i = 0; denial == null && i < match.besides().size(); i++) {
            Step beside = match.besides().get(i);
            Requirement own = requirements.endpoint(beside.type(), beside.method());
            Requirement ofAnnounced = ofAnnounced(requirements, beside);
            denial = unmet(
                    own,
                    ofAnnounced,
                    host,
                    request,
                    asks(own, ofAnnounced) ? requirements.parameters(match, host, request) : null);
        }
        return denial;
    }

    /** Asked where the match is: handed on, it would have to be made for each request. */
    private static boolean asks(Requirement own, @Nullable Requirement ofAnnounced) {
        return own.hasParameters || (ofAnnounced != null && ofAnnounced.hasParameters);
    }

    private @Nullable Denial unmet(
            Requirement own,
            @Nullable Requirement ofAnnounced,
            Host host,
            ContainerRequestContext request,
            @Nullable Function<String, @Nullable String> parameters) {
        Denial denial = roles.unmet(own, host, request, parameters);
        return denial == null && ofAnnounced != null ? roles.unmet(ofAnnounced, host, request, parameters) : denial;
    }

    private static @Nullable Requirement ofAnnounced(Requirements requirements, Step step) {
        Class<?> announced = step.announced();
        return announced == null ? null : requirements.announced(announced, step.type(), step.method());
    }

    /** How many locators lead to the outermost gate that hides; -1 if none does. */
    private static int hidingGate(Requirements requirements, Match match) {
        // By index, as above.
        for (int i = 0; i < match.locators().size(); i++) {
            Step locator = match.locators().get(i);
            if (hides(requirements.locator(locator.type(), locator.method()), ofAnnounced(requirements, locator))) {
                return i;
            }
        }
        for (int i = 0; i < match.besides().size(); i++) {
            Step beside = match.besides().get(i);
            if (hides(requirements.endpoint(beside.type(), beside.method()), ofAnnounced(requirements, beside))) {
                return match.locators().size();
            }
        }
        Class<?> announced = match.announced();
        return hides(
                        requirements.endpoint(match.type(), match.method()),
                        announced == null ? null : requirements.announced(announced, match.type(), match.method()))
                ? match.locators().size()
                : -1;
    }

    private static boolean hides(Requirement own, @Nullable Requirement ofAnnounced) {
        return own.hide || (ofAnnounced != null && ofAnnounced.hide);
    }

    /**
     * CORS preflights must pass, also behind locators; an OPTIONS method of the application's own is declared as any, also where its
     * package is below the runtime's.
     */
    private boolean isAutomaticOptions(Policy policy, Host host, ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return false;
        }
        ResourceInfo info = host.announced(request);
        return info != null
                && info.getResourceClass() != null
                && host.owns(info.getResourceClass())
                && !policy.requirements().sayAnything(info.getResourceClass(), info.getResourceMethod());
    }

    /** Apart: where nothing need be injected, a proxy of it would cost the start. */
    // It names its type and its priority itself: some runtimes look at neither on a superclass.
    @Priority(Priorities.AUTHORIZATION)
    private static final class Injected extends RequiresRoleFilter implements ContainerRequestFilter {

        @Context
        private @Nullable ResourceInfo injected;

        Injected(
                Supplier<Policy> current,
                Supplier<Host> host,
                Runnable beforeEach,
                Consumer<ContainerRequestContext> anonymous) {
            super(current, host, beforeEach, anonymous);
        }

        @Override
        public @Nullable ResourceInfo announced() {
            return injected;
        }
    }
}
