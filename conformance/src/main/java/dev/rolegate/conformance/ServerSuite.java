package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

/** The suite on a server that users deploy to; its row is in {@code docs/compatibility.md}. */
public abstract class ServerSuite extends ConformanceSuite {

    /** For a subclass of each server. */
    protected ServerSuite() {}

    /** What has to be closed before anything else is asked. */
    @Path("guarded")
    public static class Guarded {
        /** For the runtime. */
        public Guarded() {}

        /** For admins. */
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    /** The server's name and version, as in {@code Tomcat 10.1.34}. */
    protected abstract String server();

    /** The feature version of the JDK that the server runs on. */
    protected int jdk() {
        return Runtime.version().feature();
    }

    @Override
    String title() {
        return server() + ", " + super.title();
    }

    @Override
    void holds(Run finished) throws IOException {
        Compatibility.holds(server(), runtime(), jdk(), finished);
    }

    @Override
    @BeforeAll
    void run() throws Exception {
        Part first = Part.of("first", new Shapes(List.of(Guarded.class), List.of(Case.admin("a role", "/guarded"))));
        List<Result> results =
                Run.of(List.of(first), Gate.ROLEGATE, false, this::start).results();
        assertEquals(
                List.of(403, 403, 200),
                results.stream().map(result -> result.reply().status()).toList(),
                "without the library everybody gets in, and nothing warns");
        super.run();
    }
}
