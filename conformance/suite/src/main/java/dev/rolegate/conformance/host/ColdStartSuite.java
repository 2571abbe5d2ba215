package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Many first requests at once, over HTTP: a requirement that is compiled with the first of them holds for all of them.
 */
abstract class ColdStartSuite {

    private static final Set<String> DENIED = Set.of(
            "403 {cache-control=[no-store], content-type=[application/json]} {\"error\":\"InsufficientPermissions\","
                    + "\"message\":\"This request requires the 'admin' role.\"}");

    private final Host host;
    private final int starts;
    private final int classes;

    ColdStartSuite(Host host) {
        this.host = host;
        starts = Load.of(host, 10);
        classes = Load.of(host, 200);
    }

    /** Hands out an instance of a class that nobody has seen before, one class for each round. */
    @Path("cold")
    public static class Root {

        private final Map<String, Object> instances = new ConcurrentHashMap<>();

        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @Path("{round}")
        public Object next(@PathParam("round") String round) {
            return instances.computeIfAbsent(round, each -> new FreshClass().instance());
        }
    }

    public interface AsksForAdmin {
        @RequiresRole("admin")
        String get();
    }

    public static class Cold implements AsksForAdmin {
        @Override
        @GET
        public String get() {
            return "ok";
        }
    }

    /** Defines {@link Cold} once more. */
    private static final class FreshClass extends ClassLoader {

        // Once, not in each round: a build in the same tree takes the file away for a moment.
        private static final byte[] FILE = file();

        FreshClass() {
            super(ColdStartSuite.class.getClassLoader());
        }

        Object instance() {
            try {
                return defineClass(Cold.class.getName(), FILE, 0, FILE.length)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] file() {
            String name = Cold.class.getName();
            try (InputStream in = Objects.requireNonNull(
                    Cold.class.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class"))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Composition application() {
        return Composition.on(host).with(RequiresRoleFeature.class, new Callers(), new Root());
    }

    @Test
    @DisplayName("a deployment that has served nothing yet denies all of its first callers alike")
    void coldDeployment() throws Exception {
        Map<Set<String>, Integer> rounds = new HashMap<>();
        for (int i = 0; i < starts; i++) {
            try (Deployed deployed = new Deployed(host, application());
                    Burst burst = new Burst(deployed.server().base())) {
                rounds.merge(burst.get("/cold", Identity.USER), 1, Integer::sum);
                assertEquals("200 ok", Deployed.line(deployed.get("/cold", Identity.ADMIN)));
            }
        }
        assertEquals(Map.of(DENIED, starts), rounds);
    }

    @Test
    @DisplayName("a sub-resource class that has never been seen denies all of its first callers alike")
    void coldSubResourceClass() throws Exception {
        Map<Set<String>, Integer> rounds = new HashMap<>();
        try (Deployed deployed = new Deployed(host, application());
                Burst burst = new Burst(deployed.server().base())) {
            for (int i = 0; i < classes; i++) {
                rounds.merge(burst.get("/cold/" + i, Identity.USER), 1, Integer::sum);
                assertEquals("200 ok", Deployed.line(deployed.get("/cold/" + i, Identity.ADMIN)));
            }
        }
        assertEquals(Map.of(DENIED, classes), rounds);
    }
}
