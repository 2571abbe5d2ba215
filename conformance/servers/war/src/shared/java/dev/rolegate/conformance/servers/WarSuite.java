package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.ServerSuite;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/** The suite on a server in a JVM of its own: one archive for each application, all of them deployed from the start. */
abstract class WarSuite extends ServerSuite {

    static final Path UNPACKED =
            Path.of(System.getProperty("unpacked", "target/unpacked")).toAbsolutePath();

    private final Map<Map<String, String>, String> contexts = new HashMap<>();
    private Running running;

    /** Starts the server with these archives, by context path, and waits until it has deployed them. */
    abstract Running launch(Path folder, Map<String, Path> wars) throws Exception;

    /** The artifact of the integration; empty for core alone. */
    String library() {
        return "";
    }

    /** Whether the archives have a {@code beans.xml}. */
    boolean hasCdi() {
        return true;
    }

    /** Headers that are the server's own. */
    Map<String, String> adds() {
        return Map.of();
    }

    @Override
    protected Server start(Application application) throws Exception {
        assumeTrue(application instanceof ConformanceApplication, "an application that lives in this JVM");
        if (running == null) {
            Path folder = folder(getClass());
            running = launch(folder, write(folder));
        }
        return running.at(contexts.get(((ConformanceApplication) application).description()), adds());
    }

    /** What a test's server has for its files. */
    static Path folder(Class<?> test) throws IOException {
        return Files.createDirectories(Path.of("target", test.getSimpleName()).toAbsolutePath());
    }

    private Map<String, Path> write(Path folder) throws IOException {
        Map<String, Path> wars = new LinkedHashMap<>();
        for (ConformanceApplication application : applications()) {
            String context = "c" + wars.size();
            Path war = folder.resolve(context + ".war");
            War.write(war, application, library(), hasCdi());
            wars.put(context, war);
            contexts.put(application.description(), context);
        }
        return wars;
    }

    @AfterAll
    void stop() throws IOException {
        if (running != null) {
            running.close();
        }
    }
}
