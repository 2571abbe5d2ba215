package dev.rolegate.internal.deployment;

import dev.rolegate.internal.gate.Policy;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.matrix.Endpoints;
import dev.rolegate.internal.matrix.Endpoints.Reached;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.Sources;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a deployment says, once: what it guards, what may not be meant like that, why it denies everything. */
final class StartLog {

    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private StartLog() {}

    /**
     * What is guarded.
     *
     * @param letPass the mistakes that refuse nothing yet
     */
    static void guards(Policy policy, RunningEndpoints endpoints, Collection<Refusal> letPass) {
        LocalDate lastDay = policy.reportsOnly() ? policy.options().reportOnlyUntil() : null;
        String of = policy.application().isEmpty() ? "" : policy.application() + ": ";
        String closing = "";
        try {
            List<Reached> all = endpoints.guarded();
            closing = Endpoints.closing(all);
            LOG.log(Level.INFO, "Rolegate guards " + of + Endpoints.summary(all));
            String closed = Endpoints.closed(all);
            if (!closed.isEmpty()) {
                LOG.log(Level.INFO, "Closed to everybody: " + closed + ".");
            }
            warn(StartWarnings.ofEndpoints(all, policy.options().roleHierarchy()));
            warn(Endpoints.pairs(all));
        } catch (RuntimeException | LinkageError | StackOverflowError unseen) {
            // Only the log line is missing; the gate decides by what it sees with each request.
            LOG.log(Level.DEBUG, "What Rolegate guards cannot be told.", unseen);
        }
        if (lastDay != null) {
            LocalDate from = lastDay.plusDays(1);
            LOG.log(
                    Level.WARNING,
                    "Rolegate only reports: " + of + "every request passes, up to and including " + lastDay
                            + " (UTC). From " + from + " on it enforces" + closing + '.'
                            + Refusal.later(letPass, from));
        }
    }

    /** Where each option stands that somebody set. */
    static void options(Policy policy) {
        String options = policy.options().told();
        if (!options.isEmpty()) {
            String of = policy.application().isEmpty() ? "the application" : policy.application();
            LOG.log(Level.INFO, "Options of " + of + ": " + options + '.');
        }
    }

    /** What is registered and may not be meant as it is. */
    static void doubtProviders(CurrentPolicy policy, Host host) {
        try {
            List<Class<?>> own = new ArrayList<>();
            for (Class<?> each : policy.providers()) {
                String otherGate = Host.warningOfOtherGate(each);
                if (otherGate != null) {
                    LOG.log(Level.WARNING, otherGate);
                }
                if (!host.owns(each)) {
                    own.add(each);
                }
            }
            warn(StartWarnings.ofProviders(own));
        } catch (RuntimeException | LinkageError | StackOverflowError unseen) {
            // Only the warnings are missing.
            LOG.log(Level.DEBUG, "What is registered cannot be told.", unseen);
        }
    }

    static void remark(Collection<String> remarks) {
        for (String each : remarks) {
            LOG.log(Level.INFO, each);
        }
    }

    static void warn(List<String> warnings) {
        for (String each : warnings) {
            LOG.log(Level.WARNING, each);
        }
    }

    /** Of a type that the application names in place of a resource class. */
    static String nothingBehind(Class<?> named) {
        return Sources.of(named)
                + " has @Path and is an interface or abstract, and the application names no class behind"
                + " it: nobody can tell what is served there. Name the class.";
    }

    static void closed(Throwable refused) {
        LOG.log(Level.ERROR, "Every request is denied.", refused);
    }
}
