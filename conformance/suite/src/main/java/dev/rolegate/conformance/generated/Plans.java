package dev.rolegate.conformance.generated;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which shapes there are: every skeleton in every flavour with the role at every place, plain; and for each of these
 * some in which everything else is drawn. The seed is fixed, and {@link Random}'s sequence is part of its contract.
 */
final class Plans {

    private final Random random = new Random(20260101);
    private final Map<Site, Integer> dealt = new HashMap<>();
    private final Map<String, Plan> byName = new LinkedHashMap<>();

    private Plans() {}

    /** The shapes of the suite, in an order that never changes. */
    static List<Plan> all() {
        return Drawn.ALL;
    }

    /** The same, with those that are left out. */
    static Collection<Plan> candidates() {
        Plans plans = new Plans();
        for (Skeleton skeleton : Skeleton.values()) {
            for (Flavour flavour : Flavour.values()) {
                if (flavour.fits(skeleton, Verb.POST)) {
                    plans.addAll(skeleton, flavour);
                }
            }
        }
        return plans.byName.values();
    }

    private void addAll(Skeleton skeleton, Flavour flavour) {
        Site anywhere = new Site(Tier.OWN, false);
        add(Plan.plain(skeleton, flavour, new Declaration(DeclarationKind.NONE, anywhere)));
        for (Site site : Site.of(skeleton)) {
            add(Plan.plain(skeleton, flavour, new Declaration(DeclarationKind.ROLE, site)));
            add(draw(skeleton, flavour, site));
            if (site.onMethod()) {
                add(draw(skeleton, flavour, site));
            }
        }
    }

    private void add(Plan plan) {
        byName.put(plan.name(), plan);
    }

    private Plan draw(Skeleton skeleton, Flavour flavour, Site site) {
        Verb verb = pick(Arrays.stream(Verb.values()).filter(v -> flavour.fits(skeleton, v)));
        Declaration declaration = new Declaration(deal(site), site);
        Optional<Declaration> idle = declaration.kind() == DeclarationKind.NONE
                ? Optional.empty()
                : maybe(declaration.withoutEffect(skeleton).stream());
        Plan bare = new Plan(skeleton, flavour, verb, Route.ROOT_BY_OWN, declaration, idle, Optional.empty());
        Route route = pick(Arrays.stream(Route.values())
                .filter(r -> r.path().map(bare::has).orElse(true)));
        return new Plan(skeleton, flavour, verb, route, declaration, idle, maybe(gates(route)));
    }

    /** In turn, so that every kind stands at every place. */
    private DeclarationKind deal(Site site) {
        DeclarationKind[] kinds = DeclarationKind.values();
        return kinds[dealt.merge(site, 1, Integer::sum) % kinds.length];
    }

    private static Stream<LocatorGate> gates(Route route) {
        return IntStream.range(0, route.locators())
                .boxed()
                .flatMap(locator -> Arrays.stream(DeclarationKind.values())
                        .filter(kind -> kind != DeclarationKind.NONE)
                        .flatMap(kind -> Stream.of(
                                new LocatorGate(kind, locator, true), new LocatorGate(kind, locator, false))));
    }

    private <T> Optional<T> maybe(Stream<T> choices) {
        List<T> list = choices.toList();
        return list.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(pick(list.stream()));
    }

    private <T> T pick(Stream<T> choices) {
        List<T> list = choices.toList();
        return list.get(random.nextInt(list.size()));
    }

    /** Once in the life of a JVM. */
    private static final class Drawn {
        static final List<Plan> ALL = candidates().stream()
                .filter(plan -> Arrays.stream(LeftOut.values()).noneMatch(reason -> reason.has(plan)))
                .toList();
    }
}
