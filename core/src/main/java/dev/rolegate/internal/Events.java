package dev.rolegate.internal;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessListener;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the application's listener; without one nothing is made. */
final class Events {

    private final Options options;
    private final @Nullable AccessListener listener;
    private final boolean wantsGrants;
    private final FailureLog failures = new FailureLog("An AccessListener failed:");

    Events(Options options) {
        this.options = options;
        this.listener = options.listener();
        this.wantsGrants = listener != null && listener.wantsGrants();
    }

    void report(@Nullable Denial denial, @Nullable Match match, boolean hidden, ContainerRequestContext request) {
        if (listener == null || (denial == null && !wantsGrants)) {
            return;
        }
        try {
            if (denial == null) {
                listener.onGranted(event(Decision.GRANTED, List.of(), match, 200, request));
            } else {
                int status = hidden
                        ? 404
                        : denial.toException(options, request).getResponse().getStatus();
                listener.onDenied(event(denial.reason(), denial.roles(), match, status, request));
            }
        } catch (Throwable failure) { // Nothing that a listener does may change an answer.
            failures.log(failure);
        }
    }

    private static AccessEvent event(
            Decision decision, List<String> roles, @Nullable Match match, int status, ContainerRequestContext request) {
        return new AccessEvent(
                Sources.escaped(request.getMethod()),
                match == null ? "" : template(match),
                match == null ? null : match.endpoint().type(),
                match == null ? null : match.endpoint().method(),
                roles,
                principal(request),
                decision,
                status);
    }

    private static @Nullable String principal(ContainerRequestContext request) {
        try {
            SecurityContext security = request.getSecurityContext();
            return security != null && RoleCheck.isKnown(security.getUserPrincipal())
                    ? Sources.escaped(security.getUserPrincipal().getName())
                    : null;
        } catch (RuntimeException | LinkageError failure) {
            return null; // The decision says UNAVAILABLE.
        }
    }

    private static String template(Match match) {
        List<Match.Step> steps = new ArrayList<>(match.locators());
        steps.add(match.endpoint());
        StringBuilder template = new StringBuilder();
        ResourceType root = new ResourceType(steps.get(0).type());
        root.hierarchy().stream()
                .map(type -> type.getAnnotation(Path.class))
                .filter(path -> path != null)
                .findFirst()
                .ifPresent(path -> append(template, path.value()));
        for (Match.Step step : steps) {
            append(template, path(step));
        }
        return template.isEmpty() ? "/" : template.toString();
    }

    private static String path(Match.Step step) {
        ResourceType.Member member = new ResourceType(step.type()).member(step.method());
        if (member != null) {
            for (Method method : member.methods()) {
                Path path = method.getAnnotation(Path.class);
                if (path != null) {
                    return path.value();
                }
            }
        }
        return "";
    }

    private static void append(StringBuilder template, String path) {
        String segment = path.replaceAll("^/+|/+$", "");
        if (!segment.isEmpty()) {
            template.append('/').append(segment);
        }
    }
}
