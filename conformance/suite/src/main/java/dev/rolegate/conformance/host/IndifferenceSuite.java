package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Shapes;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.generated.GeneratedShapes;
import dev.rolegate.conformance.generated.Variation;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What has nothing to do with a requirement changes no answer: order, unrelated types, siblings. */
abstract class IndifferenceSuite {

    private final Host host;

    IndifferenceSuite(Host host) {
        this.host = host;
    }

    private List<String> answers(Shapes shapes) throws Exception {
        Run run = Run.of(
                List.of(Part.of("varied", shapes)),
                Gate.ROLEGATE,
                host.integration().isEmpty(),
                host);
        assertEquals(
                0, run.results().stream().filter(Result::isDiffering).count(), "answers that are not the oracle's");
        return run.results().stream()
                .map(result -> result.request().name() + " as " + result.identity() + ": " + result.answer())
                .toList();
    }

    private static Shapes shuffled(Shapes shapes) {
        List<Class<?>> resources = new ArrayList<>(shapes.resources());
        Collections.shuffle(resources, new Random(6217));
        return new Shapes(resources, shapes.cases());
    }

    @TestFactory
    @DisplayName("2: generated shapes answer as before with")
    Stream<DynamicTest> variations() throws Exception {
        assumeTrue(Load.isWhole() || !host.isLoadedElsewhere(), "the same runtime shows it elsewhere");
        Shapes shapes = GeneratedShapes.varied(Variation.NONE);
        List<String> expected = answers(shapes);
        return Stream.of(
                dynamicTest(
                        "their resources in another order", () -> assertEquals(expected, answers(shuffled(shapes)))),
                dynamicTest(
                        "an unrelated interface and annotation on each type",
                        () -> assertEquals(expected, answers(GeneratedShapes.varied(Variation.UNRELATED)))),
                dynamicTest(
                        "a class between the own one and its superclass",
                        () -> assertEquals(expected, answers(GeneratedShapes.varied(Variation.BETWEEN)))));
    }

    /** One Method for all of its subclasses. */
    public abstract static class Inherited {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("admins")
    @RequiresRole("admin")
    public static class Admins extends Inherited {}

    @Path("users")
    @RequiresRole("user")
    public static class Users extends Inherited {}

    @Path("everybody")
    @PermitAll
    public static class Everybody extends Inherited {}

    /** Asks for what its superclass does not. */
    @Path("stricter")
    public static class Stricter extends Users {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    private static List<List<Class<?>>> orders(List<Class<?>> types) {
        if (types.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Class<?>>> orders = new ArrayList<>();
        for (Class<?> first : types) {
            List<Class<?>> rest = types.stream().filter(each -> each != first).toList();
            for (List<Class<?>> order : orders(rest)) {
                orders.add(Stream.concat(Stream.<Class<?>>of(first), order.stream())
                        .toList());
            }
        }
        return orders;
    }

    @TestFactory
    @DisplayName(
            "2: siblings that inherit one method keep their own requirements, in whatever order they come and are asked")
    Stream<DynamicTest> siblings() {
        return orders(List.of(Admins.class, Users.class, Everybody.class, Stricter.class)).stream()
                .map(order -> dynamicTest(
                        order.stream().map(Class::getSimpleName).toList().toString(), () -> {
                            Composition application =
                                    Composition.on(host).with(RequiresRoleFeature.class, new Callers());
                            order.forEach(each -> application.with(each));
                            try (Deployed deployed = new Deployed(host, application)) {
                                for (Class<?> type : order) {
                                    assertEquals(expected(type), granted(deployed, type), type.getSimpleName());
                                }
                            }
                        }));
    }

    private static List<Identity> expected(Class<?> type) {
        if (type == Everybody.class) {
            return List.of(Identity.values());
        }
        return type == Users.class ? List.of(Identity.USER, Identity.ADMIN) : List.of(Identity.ADMIN);
    }

    private static List<Identity> granted(Deployed deployed, Class<?> type) throws Exception {
        List<Identity> granted = new ArrayList<>();
        for (Identity identity : Identity.values()) {
            String path = "/" + type.getAnnotation(Path.class).value();
            if (deployed.get(path, identity).status() == 200) {
                granted.add(identity);
            }
        }
        return granted;
    }
}
