package dev.rolegate.conformance.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Declaration ADMIN = new Declaration(DeclarationKind.ROLE, new Site(Tier.GRANDPARENT, true));

    @Test
    @DisplayName("the name begins with the rule and states the shape")
    void name() {
        Plan plan = new Plan(
                Skeleton.OVERRIDDEN_TWICE,
                Flavour.GENERIC_PARAMETER,
                Verb.POST,
                Route.ROOT_BY_OWN,
                ADMIN,
                Optional.of(new Declaration(DeclarationKind.DENY_ALL, new Site(Tier.GRANDPARENT, false))),
                Optional.empty());

        assertEquals(
                "2: verb on grandparent, body in superclass and own class, role on grandparent method,"
                        + " @DenyAll on grandparent without effect, class-generic parameter, POST, root",
                plan.name());
    }

    @Test
    @DisplayName("an open locator leaves the answer to the endpoint")
    void openGate() {
        assertEquals(
                Case.admin("", "/").admin(), behind(DeclarationKind.PERMIT_ALL).admin());
        assertEquals(Case.NEEDS_ADMIN, behind(DeclarationKind.PERMIT_ALL).user());
    }

    @Test
    @DisplayName("the locator is asked before the endpoint")
    void outermostFirst() {
        Case expected = behind(DeclarationKind.USER);

        assertEquals(Case.NEEDS_USER, expected.anonymous());
        assertEquals(Case.NEEDS_ADMIN, expected.user());
        assertEquals(Answer.granted(), expected.admin());
    }

    @Test
    @DisplayName("a locator that hides makes the endpoint's denial a 404 as well")
    void hiding() {
        Case expected = behind(DeclarationKind.HIDDEN, DeclarationKind.DENY_ALL);

        assertEquals(Answer.hidden(), expected.anonymous());
        assertEquals(Answer.hidden(), expected.admin());
    }

    private static Case behind(DeclarationKind gate) {
        return behind(gate, DeclarationKind.ROLE);
    }

    private static Case behind(DeclarationKind gate, DeclarationKind endpoint) {
        return new Plan(
                        Skeleton.ALL_IN_OWN,
                        Flavour.PLAIN,
                        Verb.GET,
                        Route.CLASS,
                        new Declaration(endpoint, new Site(Tier.OWN, true)),
                        Optional.empty(),
                        Optional.of(new LocatorGate(gate, 0, true)))
                .expected("/");
    }
}
