package dev.rolegate.conformance.host;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged, at WARNING or above unless it is said otherwise; the JDK's System.Logger ends at java.util.logging. */
public final class LogCapture extends Handler implements AutoCloseable {

    private final Logger logger;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    /** As {@code dev.rolegate}. */
    public LogCapture() {
        this("dev.rolegate");
    }

    /** As a name, or as one below it; the empty string is above all. */
    LogCapture(String name) {
        logger = Logger.getLogger(name);
        logger.addHandler(this);
        setLevel(Level.WARNING);
    }

    /** The same with what is for information. */
    static LogCapture ofAll() {
        LogCapture all = new LogCapture();
        all.setLevel(Level.INFO);
        return all;
    }

    /** In the order of their text. */
    public List<String> messages() {
        return messages.stream().sorted().toList();
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            messages.add(String.valueOf(entry.getMessage()));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
