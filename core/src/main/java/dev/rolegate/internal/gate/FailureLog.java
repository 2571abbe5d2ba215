package dev.rolegate.internal.gate;

import dev.rolegate.internal.rule.Sources;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Logs failures once per cause and minute, so that an outage cannot fill a disk. Never throws. */
final class FailureLog {

    /** Exception classes can be generated; from here on all new ones are one cause. */
    static final int MAX_CAUSES = 64;

    private static final System.Logger LOG = System.getLogger("dev.rolegate");
    private static final long INTERVAL_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int MAX_LENGTH = 500;

    private final String what;
    private final int causes;
    /** Of failures by class: a message may have something of the request in it, and there is no end of them. */
    private final Map<Object, Long> lastLogged = new ConcurrentHashMap<>();

    FailureLog(String what) {
        this(what, MAX_CAUSES);
    }

    FailureLog(String what, int causes) {
        this.what = what;
        this.causes = causes;
    }

    void log(Throwable failure) {
        try {
            if (isDue(failure.getClass())) {
                LOG.log(System.Logger.Level.WARNING, what + " " + describe(failure));
            }
        } catch (Throwable broken) { // Whoever fails to log a failure must not decide anything by it.
            return;
        }
    }

    /** The same for what is no exception: one cause. */
    void log(String failure) {
        if (isDue(String.class)) {
            LOG.log(System.Logger.Level.WARNING, what + " " + failure);
        }
    }

    /** Whether a cause was not logged within the interval; who asks is expected to log it. */
    boolean isDue(Object of) {
        Object cause = lastLogged.size() < causes || lastLogged.containsKey(of) ? of : FailureLog.class;
        long now = System.nanoTime();
        boolean[] due = {false};
        lastLogged.compute(cause, (key, last) -> {
            due[0] = last == null || now - last >= INTERVAL_NANOS;
            return due[0] ? Long.valueOf(now) : last;
        });
        return due[0];
    }

    private static String describe(Throwable failure) {
        try {
            StackTraceElement[] trace = failure.getStackTrace();
            String text = Sources.escaped(String.valueOf(failure));
            return (text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "..." : text)
                    + (trace.length == 0 ? "" : " at " + trace[0]);
        } catch (RuntimeException | Error e) { // The text of an exception is code of somebody else's, too.
            return failure.getClass().getName();
        }
    }
}
