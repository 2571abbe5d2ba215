package dev.rolegate.internal.deployment;

import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is wrong or doubtful in an application: whether it refuses the deployment, and that it is said once. */
final class Findings {

    private final ResourceClasses classes;
    private final CurrentPolicy policy;
    /** Mistakes that refuse nothing, since the gate only reports. */
    private final SortedSet<Refusal> letPass = new TreeSet<>();

    private @Nullable String ofHiding;

    Findings(ResourceClasses classes, CurrentPolicy policy) {
        this.classes = classes;
        this.policy = policy;
    }

    /** The mistakes that refuse nothing yet. */
    Collection<Refusal> letPass() {
        return letPass;
    }

    /**
     * Takes all that was found by now.
     *
     * @throws IllegalStateException if that refuses the deployment
     */
    void refuse(Collection<Refusal> found) {
        Collection<Refusal> unknown = classes.unknownRoles();
        if (!found.isEmpty() || !unknown.isEmpty()) {
            Collection<Refusal> refusals = new ArrayList<>(found);
            refusals.addAll(unknown);
            if (isRefused(refusals)) {
                throw Refusal.report(refusals);
            }
        }
        StartLog.warn(classes.takeWarnings());
        StartLog.warn(policy.takeWarnings());
    }

    /** Whether they refuse the deployment; not once the day is over, if they were let pass before. */
    boolean isRefused(Collection<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return false;
        }
        boolean reportsOnly = policy.reportsOnly();
        for (Refusal each : refusals) {
            if (!each.waits() || !(reportsOnly || letPass.contains(each))) {
                return true;
            }
        }
        letPass.addAll(refusals);
        return false;
    }

    /** What is said for information. */
    void remark(Collection<String> remarks) {
        StartLog.remark(remarks);
    }

    /** What is doubtful of the host; said once. */
    void warn(Collection<String> warnings) {
        StartLog.warn(classes.once(warnings));
    }

    /** What concerns a runtime that does not tell which locator it took. */
    void warnOfLocators() {
        StartLog.warn(classes.takeLocatorWarnings());
    }

    /** What is to be said where something hides, once that is known. */
    synchronized void whenHiding(String warning) {
        ofHiding = warning;
        warnOfHiding();
    }

    synchronized void warnOfHiding() {
        String warning = ofHiding;
        if (warning != null && policy.hides()) {
            ofHiding = null;
            StartLog.warn(List.of(warning));
        }
    }

    /** Why everything is denied from now on. */
    void closed(Throwable refused) {
        StartLog.closed(refused);
    }
}
