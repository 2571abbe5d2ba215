package dev.rolegate.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Logs failures once per cause and minute, so that an outage cannot fill a disk. */
final class FailureLog {

    private static final System.Logger LOG = System.getLogger("dev.rolegate");
    private static final long INTERVAL_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final String what;
    /** By class: a message may have something of the request in it, and there is no end of them. */
    private final Map<Class<?>, Long> lastLogged = new ConcurrentHashMap<>();

    FailureLog(String what) {
        this.what = what;
    }

    void log(Throwable failure) {
        long now = System.nanoTime();
        boolean[] due = {false};
        lastLogged.compute(failure.getClass(), (cause, last) -> {
            due[0] = last == null || now - last >= INTERVAL_NANOS;
            return due[0] ? Long.valueOf(now) : last;
        });
        if (due[0]) {
            LOG.log(System.Logger.Level.WARNING, what + " " + describe(failure));
        }
    }

    private static String describe(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        try {
            return Sources.escaped(String.valueOf(failure)) + (trace.length == 0 ? "" : " at " + trace[0]);
        } catch (RuntimeException e) {
            return failure.getClass().getName();
        }
    }
}
