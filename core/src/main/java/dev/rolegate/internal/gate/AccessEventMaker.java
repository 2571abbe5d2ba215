package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of a request what an event has of it. */
final class AccessEventMaker {

    private final String application;
    private final DeclaredTemplates declared;

    /** For one application, by its name. */
    AccessEventMaker(String application, ResourceClasses classes) {
        this.application = application.isEmpty() ? "unnamed" : application;
        this.declared = new DeclaredTemplates(classes);
    }

    AccessEvent event(
            Decision decision,
            Reason reason,
            List<String> roles,
            @Nullable Match match,
            boolean enforced,
            int status,
            Host host,
            ContainerRequestContext request) {
        return new AccessEvent(
                Sources.escaped(request.getMethod()),
                match == null ? "" : template(match, host, request),
                match == null ? null : ResourceClasses.written(match.type()),
                match == null ? null : declared.method(match),
                roles,
                principal(host, request),
                decision,
                reason,
                application,
                enforced,
                status);
    }

    /** Empty if it cannot be read: better an event without it than none. */
    private String template(Match match, Host host, ContainerRequestContext request) {
        try {
            // Who knows the locators exactly lists no others; some runtimes forget an instance once a filter asked for
            // parameters.
            int instances = host.isExact()
                    ? Integer.MAX_VALUE
                    : request.getUriInfo().getMatchedResources().size();
            return host.template(match, request, declared.of(match, instances));
        } catch (RuntimeException | LinkageError unreadable) {
            return "";
        }
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
}
