package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.LoginSuite;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/** The server's own users, in an archive. */
abstract class WarLoginSuite extends LoginSuite {

    private static final String CONTEXT = "users";

    private Running running;

    /** Starts the server with these archives, by context path, and waits until it has deployed them. */
    abstract Running launch(Path folder, Map<String, Path> wars) throws Exception;

    /** The artifact of the integration; empty for core alone. */
    abstract String library();

    /** Headers that are the server's own. */
    Map<String, String> adds() {
        return Map.of();
    }

    /** Servlet filters that the server needs, to say who the caller is. */
    List<Class<?>> filters() {
        return List.of();
    }

    @Override
    protected Server start(Application application) throws Exception {
        Path folder = WarSuite.folder(getClass());
        Path war = folder.resolve(CONTEXT + ".war");
        War.writeLogin(war, application, library(), filters());
        running = launch(folder, Map.of(CONTEXT, war));
        return running.at(CONTEXT, adds());
    }

    /** Whether the server or its application has printed this. */
    final boolean says(String text) throws IOException {
        return running.process().says(text);
    }

    @AfterAll
    void end() throws IOException {
        if (running != null) {
            running.close();
        }
    }
}
