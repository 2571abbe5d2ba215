package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.Sources;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Each denial, at DEBUG, and what nobody gets to, as a warning. */
final class DenialLog {

    private static final System.Logger LOG = System.getLogger("dev.rolegate");

    private DenialLog() {}

    /** Whether anything is written. */
    static boolean isOn() {
        return LOG.isLoggable(Level.DEBUG);
    }

    /**
     * All of a class is closed.
     *
     * @param lastDay of report only; {@code null} if there is none
     */
    static void closed(Class<?> type, Collection<Refusal> mistakes, @Nullable LocalDate lastDay) {
        LOG.log(
                Level.WARNING,
                every(lastDay) + Sources.of(type) + " is denied. "
                        + Refusal.report(mistakes).getMessage());
    }

    /** A method of a proxy is closed, since nothing shows what it stands for. */
    static void unseen(Class<?> proxy, Method method, @Nullable LocalDate lastDay) {
        LOG.log(
                Level.WARNING,
                every(lastDay) + Sources.of(proxy, method) + " is denied: it is a proxy whose interfaces declare"
                        + " nothing, and what it stands for cannot be seen.");
    }

    private static String every(@Nullable LocalDate lastDay) {
        return lastDay == null ? "Every request to " : "From " + lastDay.plusDays(1) + " on every request to ";
    }

    /** What passes, and would not if the gate enforced; without the caller, who is for the listener. */
    static void letPass(AccessEvent event, LocalDate enforcing) {
        LOG.log(
                Level.INFO,
                "From " + enforcing + " on denied: " + event.method() + ' ' + event.pathTemplate() + ' '
                        + event.decision() + ' ' + event.reason() + ' ' + event.status() + ", roles "
                        + Sources.escaped(event.requiredRoles().toString()));
    }

    static void log(AccessEvent event) {
        LOG.log(
                Level.DEBUG,
                () -> (event.enforced() ? "Denied: " : "Would be denied: ") + event.method() + ' '
                        + event.pathTemplate() + ' ' + event.decision() + ' '
                        + event.reason() + ' '
                        + event.status() + ", principal "
                        + (event.principal() == null ? "none" : '"' + event.principal() + '"') + ", roles "
                        + Sources.escaped(event.requiredRoles().toString()));
    }
}
