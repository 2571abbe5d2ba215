package dev.rolegate.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.internal.LogLines;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FailureLogTest {

    @RegisterExtension
    private final LogLines lines = new LogLines();

    private final FailureLog log = new FailureLog("It failed:");

    private static Exception failure(String message) {
        Exception failure = new IllegalStateException(message);
        failure.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("com.acme.Roles", "ask", "Roles.java", 7)});
        return failure;
    }

    @Test
    @DisplayName("one line says what failed and where")
    void line() {
        log.log(failure("no answer"));
        assertEquals(
                List.of("It failed: java.lang.IllegalStateException: no answer at com.acme.Roles.ask(Roles.java:7)"),
                lines.all());
    }

    @Test
    @DisplayName("the same cause is not logged again, whatever its message")
    void once() {
        log.log(failure("1"));
        log.log(failure("2"));
        assertEquals(1, lines.all().size());
    }

    @Test
    @DisplayName("another cause is")
    void another() {
        log.log(failure("1"));
        log.log(new StackOverflowError());
        assertEquals(2, lines.all().size());
    }

    @Test
    @DisplayName("line breaks are escaped")
    void escaped() {
        log.log(failure("a\nb"));
        assertTrue(lines.all().get(0).contains("a\\u000ab"), lines.all().get(0));
    }

    @Test
    @DisplayName("a long message is cut")
    void cut() {
        log.log(failure("x".repeat(100_000)));
        assertTrue(lines.all().get(0).length() < 700, () -> lines.all().get(0).length() + " characters");
    }

    @Test
    @DisplayName("an exception that cannot describe itself is named by its class")
    void speechless() {
        log.log(new RuntimeException() {
            @Override
            public String toString() {
                throw new StackOverflowError();
            }
        });
        assertEquals(List.of("It failed: " + getClass().getName() + "$1"), lines.all());
    }

    @Test
    @DisplayName("a log that fails throws nothing")
    void brokenLog() {
        Logger logger = Logger.getLogger("dev.rolegate");
        Handler broken = new Handler() {
            @Override
            public void publish(LogRecord record) {
                throw new AssertionError("The disk is full.");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(broken);
        try {
            log.log(failure("1"));
        } finally {
            logger.removeHandler(broken);
        }
        assertEquals(1, lines.all().size());
    }

    /** Its bytes are defined again and again, as an application's scripts may do. */
    static final class Generated extends RuntimeException {}

    @Test
    @DisplayName("generated exception classes are one cause from the 65th on")
    void generated() throws Exception {
        byte[] bytes;
        try (InputStream in = Generated.class.getResourceAsStream("FailureLogTest$Generated.class")) {
            bytes = in.readAllBytes();
        }
        for (int i = 0; i < 3 * FailureLog.MAX_CAUSES; i++) {
            Class<?> type =
                    MethodHandles.lookup().defineHiddenClass(bytes, false).lookupClass();
            log.log((Throwable) type.getDeclaredConstructor().newInstance());
        }
        assertEquals(FailureLog.MAX_CAUSES + 1, lines.all().size());
    }
}
