package dev.rolegate.conformance.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlansTest {

    @Test
    @DisplayName("the plans and their order are the same each time")
    void deterministic() {
        assertEquals(Plans.all(), Plans.all());
    }

    @Test
    @DisplayName("names are unique and begin with a rule")
    void names() {
        List<String> names = Plans.all().stream().map(Plan::name).toList();

        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(names.stream().allMatch(name -> name.matches("[123457]: .*")));
    }

    @Test
    @DisplayName("every kind of declaration stands at every place, at the root and behind locators")
    void pairsOfKinds() {
        assertAllPairs(
                plan -> plan.declaration().kind(), plan -> plan.declaration().site());
        assertAllPairs(plan -> plan.declaration().kind(), plan -> plan.route().locators());
    }

    @Test
    @DisplayName("every flavour and every place of a declaration is met at the root and behind one and three locators")
    void pairsOfRoutes() {
        assertAllPairs(plan -> plan.declaration().site(), plan -> plan.route().locators());
        assertAllPairs(Plan::flavour, plan -> plan.route().locators());
    }

    @Test
    @DisplayName("what is left out is counted, by the runtime's reason")
    void leftOut() {
        Map<LeftOut, Long> counts = new EnumMap<>(LeftOut.class);
        Collection<Plan> candidates = Plans.candidates();
        for (LeftOut reason : LeftOut.values()) {
            counts.put(reason, candidates.stream().filter(reason::has).count());
        }

        assertEquals(
                Map.of(
                        LeftOut.VERB_UNKNOWN_TO_THE_BODY, 102L,
                        LeftOut.ENTITY_BOUND_BY_AN_INTERFACE, 33L,
                        LeftOut.INTERFACE_WITHOUT_THE_VERB, 110L,
                        LeftOut.VERB_BELOW_PATH, 90L,
                        LeftOut.ENTITY_BOUND_BELOW_PATH, 72L),
                counts);
    }

    private static void assertAllPairs(Function<Plan, Object> one, Function<Plan, Object> other) {
        Set<List<Object>> possible = new HashSet<>();
        Plans.all().stream()
                .map(one)
                .distinct()
                .forEach(a -> Plans.all().stream().map(other).distinct().forEach(b -> possible.add(List.of(a, b))));
        Plans.all().forEach(plan -> possible.remove(List.of(one.apply(plan), other.apply(plan))));

        assertEquals(Set.of(), possible);
    }
}
