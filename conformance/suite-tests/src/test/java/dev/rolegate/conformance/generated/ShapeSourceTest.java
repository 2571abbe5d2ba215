package dev.rolegate.conformance.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShapeSourceTest {

    @Test
    @DisplayName("a shape is written as the compiler will see it")
    void text() {
        Plan plan = new Plan(
                Skeleton.IMPLEMENTED_BELOW,
                Flavour.GENERIC_PARAMETER,
                Verb.POST,
                Route.INTERFACE,
                new Declaration(DeclarationKind.ALL_OF, new Site(Tier.INTERFACE, true)),
                Optional.of(new Declaration(DeclarationKind.PERMIT_ALL, new Site(Tier.INTERFACE, false))),
                Optional.of(new LocatorGate(DeclarationKind.STEREOTYPE, 0, false)));

        assertEquals("""
                package dev.rolegate.conformance.generated.shapes;
                import dev.rolegate.RequiresRole;
                import dev.rolegate.conformance.generated.*;
                import jakarta.annotation.security.*;
                import jakarta.ws.rs.*;
                /** %s */
                public final class Shape0007 {
                @Path("generated/7") @OnlyAdmins public static class Holder0 implements Step \
                { @Path("next") public Face<Integer> next() { return new Own(); } }
                public static class Own extends Super<Integer> implements Step \
                { public String call(Integer number) { return "ok"; } }
                public abstract static class Super<T> implements Face<T> { public abstract String call(T number); }
                @PermitAll public interface Face<T> { @RequiresRole("user") @RequiresRole("admin") \
                @POST @Produces("text/plain") public abstract String call(T number); }
                }
                """.formatted(plan.name()), new ShapeSource(plan, 7).text());
    }
}
