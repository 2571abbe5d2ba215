package dev.rolegate.conformance.application;

import dev.rolegate.conformance.gate.Gate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** Which application an archive is, for a server that makes the Application by its class. */
final class Archived {

    /** The file, next to the classes. */
    static final String FILE = "conformance.properties";

    private static final String PART = "part";
    private static final String GATE = "gate";
    private static final String SERVICES = "services";
    private static final String UNTIL = "until";

    private Archived() {}

    static Map<String, String> description(Part part, Gate gate) {
        return Map.of(
                PART,
                part.name(),
                GATE,
                gate.name(),
                SERVICES,
                String.valueOf(part.loadsServices()),
                UNTIL,
                Watched.until(part));
    }

    static Part part() {
        Properties properties = read();
        Part named = Parts.named(properties.getProperty(PART));
        String until = properties.getProperty(UNTIL, "");
        Part part = until.isEmpty() ? named : Watched.in(named, until);
        return Boolean.parseBoolean(properties.getProperty(SERVICES)) ? part : part.withoutServices();
    }

    static Gate gate() {
        return read().getProperty(GATE).equals(Gate.NONE.name()) ? Gate.NONE : Gate.ROLEGATE;
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream file = Archived.class.getResourceAsStream("/" + FILE)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + FILE + ": this is no archive of the suite.");
            }
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
