package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.Sources;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Collection;

/** Each denial, at DEBUG, and what nobody gets to, as a warning. */
final class DenialLog {

    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private DenialLog() {}

    /** Whether anything is written. */
    static boolean isOn() {
        return LOG.isLoggable(Level.DEBUG);
    }

    /** All of a class is closed. */
    static void closed(Class<?> type, Collection<Refusal> mistakes) {
        LOG.log(
                Level.WARNING,
                "Every request to " + Sources.of(type) + " is denied. "
                        + Refusal.report(mistakes).getMessage());
    }

    /** A method of a proxy is closed, since nothing shows what it stands for. */
    static void unseen(Class<?> proxy, Method method) {
        LOG.log(
                Level.WARNING,
                "Every request to " + Sources.of(proxy, method) + " is denied: it is a proxy whose interfaces declare"
                        + " nothing, and what it stands for cannot be seen.");
    }

    static void log(AccessEvent event) {
        LOG.log(
                Level.DEBUG,
                () -> "Denied: " + event.method() + ' ' + event.pathTemplate() + ' ' + event.decision() + ' '
                        + event.reason() + ' '
                        + event.status() + ", principal "
                        + (event.principal() == null ? "none" : '"' + event.principal() + '"') + ", roles "
                        + Sources.escaped(event.requiredRoles().toString()));
    }
}
