package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessListener;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.ResourceClasses.Place;
import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tells the application's listener, and of denials the log. Where neither wants to hear, it is not to be asked. */
final class AccessEvents {

    private final Options options;
    private final Requirements requirements;
    private final ResourceClasses classes;
    private final @Nullable AccessListener listener;
    private final boolean wantsGrants;
    private final FailureLog failures = new FailureLog("An AccessListener failed:");
    /** Of the application's classes alone, never of a request. */
    private final Map<Class<?>, String> roots = new ConcurrentHashMap<>();

    private final Map<Match.Step, Place> places = new ConcurrentHashMap<>();

    /** Asks the listener what it wants, unless it was asked before. */
    AccessEvents(Options options, Requirements requirements, ResourceClasses classes, @Nullable AccessEvents before) {
        this.options = options;
        this.requirements = requirements;
        this.classes = classes;
        this.listener = options.listener();
        if (listener == null) {
            this.wantsGrants = false;
        } else {
            this.wantsGrants =
                    (before != null && before.listener == listener) ? before.wantsGrants : wantsGrants(listener);
        }
    }

    private boolean wantsGrants(AccessListener asked) {
        try {
            return asked.wantsGrants();
        } catch (Throwable failure) { // It only listens: no reason to refuse a deployment.
            failures.log(failure);
            return false;
        }
    }

    /** Whether grants are to be told. */
    boolean hearGrants() {
        return wantsGrants;
    }

    /** Whether denials are to be told. */
    boolean hearDenials() {
        return listener != null || DenialLog.isOn();
    }

    void granted(Match match, Host host, ContainerRequestContext request) {
        try {
            if (listener != null && requirements.guard(match)) {
                listener.onGranted(event(Decision.GRANTED, List.of(), match, 200, host, request));
            }
        } catch (Throwable failure) { // Nothing that a listener does may change an answer.
            failures.log(failure);
        }
    }

    void denied(Denial denial, @Nullable Match match, boolean hidden, Host host, ContainerRequestContext request) {
        try {
            AccessEvent event =
                    event(denial.reason(), denial.roles(), match, hidden ? 404 : denial.status(options), host, request);
            DenialLog.log(event);
            if (listener != null) {
                listener.onDenied(event);
            }
        } catch (Throwable failure) { // Nothing that a listener does may change an answer.
            failures.log(failure);
        }
    }

    private AccessEvent event(
            Decision decision,
            List<String> roles,
            @Nullable Match match,
            int status,
            Host host,
            ContainerRequestContext request) {
        return new AccessEvent(
                Sources.escaped(request.getMethod()),
                match == null
                        ? ""
                        : template(
                                match,
                                request.getUriInfo().getMatchedResources().size()),
                match == null ? null : match.type(),
                match == null ? null : place(match.type(), match.method()).method(),
                roles,
                principal(host, request),
                decision,
                status);
    }

    private static @Nullable String principal(Host host, ContainerRequestContext request) {
        try {
            SecurityContext security = request.getSecurityContext();
            return security != null && RoleCheck.isKnown(security.getUserPrincipal(), host)
                    ? Sources.escaped(security.getUserPrincipal().getName())
                    : null;
        } catch (Throwable failure) { // The decision says UNAVAILABLE.
            return null;
        }
    }

    /** Where the runtime does not tell which locator it took, dots stand for what it led to. */
    private String template(Match match, int instances) {
        List<Match.Step> locators = match.locators();
        Class<?> root = locators.isEmpty() ? match.type() : locators.get(0).type();
        StringBuilder template = new StringBuilder(roots.computeIfAbsent(root, type -> segment(classes.path(type))));
        if (locators.size() >= Math.max(1, instances)) {
            return template.append("/...").toString();
        }
        locators.forEach(step ->
                template.append(segment(place(step.type(), step.method()).path())));
        template.append(segment(place(match.type(), match.method()).path()));
        return template.isEmpty() ? "/" : template.toString();
    }

    private Place place(Class<?> type, Method method) {
        return places.computeIfAbsent(new Match.Step(type, method), key -> classes.place(key.type(), key.method()));
    }

    private static String segment(String path) {
        return path.isEmpty() ? "" : '/' + path;
    }
}
