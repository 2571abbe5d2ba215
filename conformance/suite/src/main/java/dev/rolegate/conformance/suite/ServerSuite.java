package dev.rolegate.conformance.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.application.Anything;
import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.application.Guarded;
import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.report.Compatibility;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;

/** The suite on a server that users deploy to; its row is in {@code docs/compatibility.md}. */
public abstract class ServerSuite extends ConformanceSuite {

    /** For a subclass of each server. */
    protected ServerSuite() {}

    /** The server's name and version, as in {@code Tomcat 10.1.34}. */
    protected abstract String server();

    /** The feature version of the JDK that the server runs on. */
    protected int jdk() {
        return Runtime.version().feature();
    }

    /** All that will be started, for a server that takes them together. */
    protected final List<ConformanceApplication> applications() {
        List<ConformanceApplication> all = new ArrayList<>();
        all.add(Run.application(Guarded.PART, Gate.ROLEGATE, false));
        all.add(Anything.PART.behind(Gate.ROLEGATE));
        for (Part part : Parts.all()) {
            all.add(Run.application(part, Gate.ROLEGATE, coreAlone()));
            if (coreAlone() && Parts.isOfPlacements(part)) {
                all.add(Run.application(part, Gate.NONE, true));
            }
        }
        return all;
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
        List<Result> results =
                Run.of(List.of(Guarded.PART), Gate.ROLEGATE, false, this::start).results();
        assertEquals(
                List.of(403, 403, 200),
                results.stream().map(result -> result.reply().status()).toList(),
                "without the library everybody gets in, and nothing warns");
        super.run();
    }
}
