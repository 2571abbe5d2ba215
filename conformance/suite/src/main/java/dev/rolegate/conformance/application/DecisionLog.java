package dev.rolegate.conformance.application;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the gate tells the log of single requests, which come one at a time. */
public final class DecisionLog extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("dev.rolegate");
    private final @Nullable Level before = logger.getLevel();
    private final List<String> lines = new ArrayList<>();

    /** From now on. */
    public DecisionLog() {
        logger.setLevel(Level.FINE);
        logger.addHandler(this);
        // Many lines, of which none says anything on the console.
        logger.setUseParentHandlers(false);
    }

    /** What was told last behind a beginning; the empty string for nothing. */
    synchronized String last(String beginning) {
        String told = "";
        for (String each : lines) {
            if (each.startsWith(beginning)) {
                told = each.substring(beginning.length());
            }
        }
        return told;
    }

    synchronized void clear() {
        lines.clear();
    }

    /** All that was told behind a beginning, and that. */
    public synchronized List<String> all(String beginning) {
        return lines.stream().filter(each -> each.startsWith(beginning)).toList();
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        lines.add(String.valueOf(entry.getMessage()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(before);
        logger.setUseParentHandlers(true);
    }
}
