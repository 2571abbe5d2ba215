package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent;
import dev.rolegate.internal.rule.SafeText;
import java.lang.System.Logger.Level;

/** Each denial, at DEBUG. */
final class DenialLog {

    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private DenialLog() {}

    /** Whether anything is written. */
    static boolean isOn() {
        return LOG.isLoggable(Level.DEBUG);
    }

    static void log(AccessEvent event) {
        LOG.log(
                Level.DEBUG,
                () -> "Denied: " + event.method() + ' ' + event.pathTemplate() + ' ' + event.decision() + ' '
                        + event.status() + ", principal "
                        + (event.principal() == null ? "none" : '"' + event.principal() + '"') + ", roles "
                        + SafeText.escaped(event.requiredRoles().toString()));
    }
}
