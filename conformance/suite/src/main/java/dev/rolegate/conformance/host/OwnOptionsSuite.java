package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application whose package is below the runtime's, by which what a runtime answers by itself is told. */
public abstract class OwnOptionsSuite {

    /** For a subclass of each runtime. */
    protected OwnOptionsSuite() {}

    /** Starts a server with one application on a free port. */
    protected abstract Server start(Application application) throws Exception;

    /** A subclass of {@link Resource}, in a package below the runtime's, with the path {@code own-options}. */
    protected abstract Class<? extends Resource> resource();

    /** Has a verb that what implements it does not repeat. */
    public interface Above {
        /** An endpoint. */
        @OPTIONS
        @Path("above")
        String above();
    }

    /** What is answered. */
    @RequiresRole("admin")
    public static class Resource implements Above {

        /** Another verb of a path that answers OPTIONS by itself. */
        @GET
        @Path("none")
        public String get() {
            return "got";
        }

        /** Has the verb itself. */
        @OPTIONS
        public String options() {
            return "own";
        }

        @Override
        public String above() {
            return "own";
        }
    }

    @TestFactory
    @DisplayName("10: an @OPTIONS of its own follows its own declaration, and an automatic one is not denied")
    Stream<DynamicTest> options() {
        return Stream.of(
                options("/own-options", "403 403 200"),
                options("/own-options/above", "403 403 200"),
                options("/own-options/none", "200 200 200"));
    }

    private DynamicTest options(String path, String expected) {
        return dynamicTest(path, () -> assertEquals(expected, statuses(path)));
    }

    private String statuses(String path) throws Exception {
        List<String> statuses = new ArrayList<>();
        try (Server server =
                        start(new Composition().with(RequiresRoleFeature.class, new IdentityFilter(), resource()));
                Client client = new Client(server)) {
            for (Identity each : Identity.values()) {
                List<String> caller = List.of(Identity.HEADER + ": " + each);
                statuses.add(String.valueOf(
                        client.exchange("OPTIONS", path, caller, null).status()));
            }
        }
        return String.join(" ", statuses);
    }
}
