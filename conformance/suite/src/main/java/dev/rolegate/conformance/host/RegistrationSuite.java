package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.http.Reply;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way to register the feature, alone and combined: it works once, and explicit options are kept. */
abstract class RegistrationSuite {

    private final Host host;

    RegistrationSuite(Host host) {
        this.host = host;
    }

    @Path("registered")
    public static class Registered {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("undeclared")
        public String undeclared() {
            return "ok";
        }

        @GET
        @Path("open")
        @PermitAll
        public String open() {
            return "ok";
        }
    }

    static RequiresRoleFeature built() {
        return RequiresRoleFeature.builder()
                .challenge(Answer.CHALLENGE)
                .denyUnannotated(true)
                .build();
    }

    public static final class OwnFeatureByClass implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            context.register(RequiresRoleFeature.class);
            return true;
        }
    }

    public static final class OwnFeatureNew implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            context.register(new RequiresRoleFeature());
            return true;
        }
    }

    public static final class OwnFeatureBuilt implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            context.register(built());
            return true;
        }
    }

    /** How the feature gets in. */
    enum Way {
        DISCOVERED,
        INTEGRATION,
        BY_CLASS,
        NEW,
        BUILT,
        OWN_FEATURE_BY_CLASS,
        OWN_FEATURE_NEW,
        OWN_FEATURE_BUILT;

        boolean isBuilt() {
            return this == BUILT || this == OWN_FEATURE_BUILT;
        }

        boolean isOfOwnFeature() {
            return compareTo(OWN_FEATURE_BY_CLASS) >= 0;
        }
    }

    private List<Object> registered(Way way) {
        return switch (way) {
            case DISCOVERED -> List.of();
            case INTEGRATION -> List.of(integration());
            case BY_CLASS -> List.of(RequiresRoleFeature.class);
            case NEW -> List.of(new RequiresRoleFeature());
            case BUILT -> List.of(built());
            case OWN_FEATURE_BY_CLASS -> List.of(OwnFeatureByClass.class);
            case OWN_FEATURE_NEW -> List.of(new OwnFeatureNew());
            case OWN_FEATURE_BUILT -> List.of(OwnFeatureBuilt.class);
        };
    }

    private Class<?> integration() {
        try {
            return Class.forName(host.integration());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With core alone nothing is discovered, and no integration is there. */
    private List<Way> ways() {
        return Arrays.stream(Way.values())
                .filter(way -> !host.integration().isEmpty() || (way != Way.DISCOVERED && way != Way.INTEGRATION))
                .toList();
    }

    /** Up to three together; the integration is only registered where it is not discovered. */
    private Stream<Set<Way>> combinations() {
        List<Way> ways = ways();
        return IntStream.range(1, 1 << ways.size())
                .mapToObj(bits -> {
                    Set<Way> chosen = EnumSet.noneOf(Way.class);
                    IntStream.range(0, ways.size())
                            .filter(i -> (bits & (1 << i)) != 0)
                            .forEach(i -> chosen.add(ways.get(i)));
                    return chosen;
                })
                .filter(chosen -> chosen.size() <= 3)
                .filter(chosen -> !chosen.containsAll(List.of(Way.DISCOVERED, Way.INTEGRATION)));
    }

    private void check(List<Way> ordered) throws Exception {
        Callers callers = new Callers();
        Composition application = new Composition().with(Registered.class, callers);
        ordered.forEach(way -> application.with(registered(way)));
        if (!ordered.contains(Way.DISCOVERED)) {
            application.withoutDiscovery();
        }
        boolean built = ordered.stream().anyMatch(Way::isBuilt);
        try (Deployed deployed = new Deployed(host, application)) {
            callers.asked();
            assertEquals("200 ok", Deployed.line(deployed.get("/registered", Identity.ADMIN)), "admin");
            int asked = callers.asked();
            assertTrue(host.sharesConfiguration() ? asked == 1 : asked >= 1, asked + " times");
            assertEquals(line(Case.NEEDS_ADMIN), Deployed.line(deployed.get("/registered", Identity.USER)), "a user");
            Reply anonymous = deployed.get("/registered", Identity.ANONYMOUS);
            // Of two gates that know nothing of each other the first may be the one without a challenge.
            boolean apart = !host.sharesConfiguration()
                    && ordered.size() > 1
                    && ordered.stream().anyMatch(Way::isOfOwnFeature);
            assertEquals(
                    line(built && !(apart && anonymous.status() == 403) ? Answer.challenged() : Case.NEEDS_ADMIN),
                    Deployed.line(anonymous),
                    "nobody");
            assertEquals(
                    line(built ? Answer.closed() : Answer.granted()),
                    Deployed.line(deployed.get("/registered/undeclared", Identity.ADMIN)),
                    "undeclared");
            assertEquals("200 ok", Deployed.line(deployed.get("/registered/open", Identity.ANONYMOUS)), "open");
        }
    }

    private static String line(Answer answer) {
        return answer.status() + " " + answer.body();
    }

    @TestFactory
    @DisplayName("works once, and what is built beats the rest")
    Stream<DynamicTest> worksOnce() {
        return combinations()
                .map(chosen -> dynamicTest(chosen.toString(), () -> {
                    List<Way> ordered = new ArrayList<>(chosen);
                    check(ordered);
                    // What the order of two does not show, the order of three does not either.
                    if (ordered.size() == 2) {
                        Collections.reverse(ordered);
                        check(ordered);
                    }
                }));
    }
}
