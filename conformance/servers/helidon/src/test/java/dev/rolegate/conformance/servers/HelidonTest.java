package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Answer;
import dev.rolegate.conformance.Case;
import dev.rolegate.conformance.Identity;
import dev.rolegate.conformance.Part;
import dev.rolegate.conformance.Parts;
import dev.rolegate.conformance.Server;
import dev.rolegate.conformance.ServerSuite;
import dev.rolegate.jersey.JerseyIntegration;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.Version;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Helidon MP")
class HelidonTest extends ServerSuite {

    @Override
    protected String server() {
        return "Helidon MP " + io.helidon.common.Version.VERSION;
    }

    @Override
    protected String runtime() {
        return "Jersey " + Version.getVersion();
    }

    @Override
    protected String integration() {
        return JerseyIntegration.class.getName();
    }

    @Override
    protected boolean tellsLengthOfHead() {
        return false;
    }

    /**
     * A HEAD has the length 0. What Jersey answers without an entity to an unknown path, Helidon answers by itself, so
     * that a hidden endpoint does not look like it. And an asynchronous response has no time-out.
     */
    @Override
    protected Set<String> answeredByServer() {
        Set<String> all = new TreeSet<>(Set.of(
                "exceptions from elsewhere: 4: the application's own time-out",
                "events: 4: nor is an unknown path",
                "hidden, with a page of its own: 4: a hidden method, HEAD",
                "hidden, with a page that prints the exception: 4: a hidden method, HEAD",
                "hidden, with headers of its own: 4: a hidden method",
                "hidden, with headers of its own: 4: a hidden method, HEAD",
                "hidden, with headers of its own: 4: hidden, @DenyAll"));
        for (Part part : Parts.all()) {
            part.shapes().cases().stream()
                    .filter(HelidonTest::isHeadOfDenial)
                    .map(request -> part.name() + ": " + request.name())
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean isHeadOfDenial(Case request) {
        return request.verb().equals("HEAD")
                && Stream.of(Identity.values())
                        .map(request::answer)
                        .anyMatch(answer -> !answer.isGrant()
                                && !answer.body().isEmpty()
                                && !Set.of(Answer.RUNTIME, Answer.UNKNOWN_PATH).contains(answer.body()));
    }

    @Override
    protected Server start(Application application) {
        // Otherwise Helidon replaces the security context that the suite's filter sets.
        return Helidon.start(application, Map.of("security.jersey.enabled", "false"), Helidon::emptyNotFound);
    }
}
