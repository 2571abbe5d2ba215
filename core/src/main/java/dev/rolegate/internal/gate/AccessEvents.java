package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessEvent.Decision;
import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.AccessListener;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.denial.Denials;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the application's listener, and of denials the log. Where neither wants to hear, it is not to be asked. */
final class AccessEvents {

    /** Where a request that is listened to keeps its match; once it was told as denied, something that is none. */
    private static final String MATCH = "dev.rolegate.match";

    private final Options options;
    private final Requirements requirements;
    private final String application;
    private final ResourceClasses classes;
    /** Made for the first that is told. */
    private volatile @Nullable AccessEventMaker maker;

    private final @Nullable AccessListener listener;
    private final boolean wantsGrants;
    private final FailureLog failures = new FailureLog("An AccessListener failed:");

    /** Asks the listener what it wants, unless it was asked before. */
    AccessEvents(
            String application,
            Options options,
            Requirements requirements,
            ResourceClasses classes,
            @Nullable AccessEvents before) {
        this.options = options;
        this.requirements = requirements;
        this.application = application;
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

    private AccessEventMaker maker() {
        AccessEventMaker made = maker;
        if (made == null) {
            made = new AccessEventMaker(application, classes);
            maker = made;
        }
        return made;
    }

    /** Whether somebody hears of grants, or of what the application denies after one. */
    boolean listens() {
        return listener != null;
    }

    /** Whether denials are to be told. */
    boolean hearDenials() {
        return listener != null || DenialLog.isOn();
    }

    void granted(Match match, Host host, ContainerRequestContext request) {
        try {
            if (listener == null) {
                return;
            }
            request.setProperty(MATCH, match);
            if (wantsGrants && requirements.guard(match)) {
                listener.onGranted(maker().event(
                                Decision.GRANTED, Reason.REQUIREMENTS_MET, List.of(), match, true, 200, host, request));
            }
        } catch (Throwable failure) { // Nothing that a listener does may change an answer.
            failures.log(failure);
        }
    }

    void denied(Denial denial, @Nullable Match match, boolean hidden, Host host, ContainerRequestContext request) {
        try {
            if (listener != null) {
                request.setProperty(MATCH, Decision.FORBIDDEN);
            }
            tell(event(denial, match, hidden, true, host, request));
        } catch (Throwable failure) { // Nothing that a listener does may change an answer.
            failures.log(failure);
        }
    }

    /** Tells what passes, since nothing is enforced yet. */
    AccessEvent letPass(
            Denial denial, @Nullable Match match, boolean hidden, Host host, ContainerRequestContext request) {
        if (listener != null && match != null) {
            // The application may deny it all the same.
            request.setProperty(MATCH, match);
        }
        AccessEvent event = event(denial, match, hidden, false, host, request);
        try {
            tell(event);
        } catch (Throwable failure) { // Nothing that a listener does may change an answer.
            failures.log(failure);
        }
        return event;
    }

    private AccessEvent event(
            Denial denial,
            @Nullable Match match,
            boolean hidden,
            boolean enforced,
            Host host,
            ContainerRequestContext request) {
        return maker().event(
                        denial.decision(),
                        denial.reason(),
                        denial.roles(),
                        match,
                        enforced,
                        hidden ? 404 : denial.status(options),
                        host,
                        request);
    }

    private void tell(AccessEvent denied) {
        DenialLog.log(denied);
        if (listener != null) {
            listener.onDenied(denied);
        }
    }

    /** Looks whether a denial was rendered that code of the application threw; what the gate itself denied was told already. */
    void answered(ContainerResponseContext response, Host host, ContainerRequestContext request) {
        try {
            List<String> roles = Denials.rolesOfThrown(response.getEntityAnnotations());
            Object known = request.getProperty(MATCH);
            if (listener != null && roles != null && (known == null || known instanceof Match)) {
                request.setProperty(MATCH, Decision.FORBIDDEN);
                listener.onDenied(maker().event(
                                Decision.FORBIDDEN,
                                Reason.APPLICATION,
                                roles,
                                (Match) known,
                                true,
                                403,
                                host,
                                request));
            }
        } catch (Throwable failure) { // Nothing that a listener does may change an answer.
            failures.log(failure);
        }
    }
}
