package dev.rolegate.conformance.generated;

import static dev.rolegate.conformance.generated.Member.ABSENT;
import static dev.rolegate.conformance.generated.Member.BARE;
import static dev.rolegate.conformance.generated.Member.BODY;
import static dev.rolegate.conformance.generated.Member.VERB;
import static dev.rolegate.conformance.generated.Member.VERB_BODY;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the verb and the body stand in the hierarchy of a resource class: the members of the own class, the superclass,
 * the grandparent, the interface and the second interface, as far as there are any.
 */
enum Skeleton {
    ALL_IN_OWN("verb and body in own class", VERB_BODY),
    BARE_SUPERCLASS("verb and body in own class, bare in superclass", VERB_BODY, BARE),
    BARE_GRANDPARENT("verb and body in own class, bare in grandparent", VERB_BODY, ABSENT, BARE),
    BARE_INTERFACE("verb and body in own class, bare in interface", VERB_BODY, ABSENT, ABSENT, BARE),
    BARE_FAR_INTERFACE(
            "verb and body in own class, bare in interface of superclass",
            Tier.SUPERCLASS,
            Tier.OWN,
            VERB_BODY,
            BARE,
            ABSENT,
            BARE),
    ABSTRACT_SUPERCLASS("verb on superclass, body in own class", BODY, VERB),
    INHERITED("verb and body in superclass", ABSENT, VERB_BODY),
    OVERRIDDEN("verb and body in superclass, overridden bare", BODY, VERB_BODY),
    VERB_REPEATED("verb and body in superclass, overridden with the verb", VERB_BODY, VERB_BODY),
    BODY_IN_MIDDLE("verb on grandparent, body in superclass", ABSENT, BODY, VERB),
    OVERRIDDEN_TWICE("verb on grandparent, body in superclass and own class", BODY, BODY, VERB),
    INHERITED_FAR("verb and body in grandparent", ABSENT, ABSENT, VERB_BODY),
    OVERRIDDEN_FAR("verb and body in grandparent, overridden bare in own class", BODY, ABSENT, VERB_BODY),
    IMPLEMENTED("verb on interface, body in own class", BODY, ABSENT, ABSENT, VERB),
    IMPLEMENTED_WITH_VERB("verb on interface and own class", VERB_BODY, ABSENT, ABSENT, VERB),
    IMPLEMENTED_ABOVE(
            "verb on interface of superclass, body in superclass",
            Tier.SUPERCLASS,
            Tier.OWN,
            ABSENT,
            BODY,
            ABSENT,
            VERB),
    IMPLEMENTED_BELOW(
            "verb on interface of superclass, body in own class", Tier.SUPERCLASS, Tier.OWN, BODY, BARE, ABSENT, VERB),
    IMPLEMENTED_FAR(
            "verb on interface of grandparent, body in own class",
            Tier.GRANDPARENT,
            Tier.OWN,
            BODY,
            ABSENT,
            BARE,
            VERB),
    IMPLEMENTED_UNAWARE("verb on interface, body in superclass that knows nothing of it", ABSENT, BODY, ABSENT, VERB),
    VERB_UNAWARE(
            "verb and body in superclass, bare in interface that it knows nothing of", ABSENT, VERB_BODY, ABSENT, BARE),
    DEFAULT_METHOD("verb and body in default method", ABSENT, ABSENT, ABSENT, VERB_BODY),
    DEFAULT_OVERRIDDEN("verb on default method, overridden bare", BODY, ABSENT, ABSENT, VERB_BODY),
    DEFAULT_OF_SUPERCLASS(
            "verb and body in default method, interface of superclass",
            Tier.SUPERCLASS,
            Tier.OWN,
            ABSENT,
            ABSENT,
            ABSENT,
            VERB_BODY),
    DEFAULT_BELOW_ABSTRACT(
            "verb on second interface, default method in interface below",
            Tier.OWN,
            Tier.INTERFACE,
            ABSENT,
            ABSENT,
            ABSENT,
            BODY,
            VERB),
    SECOND_BARE("verb on interface, bare in second interface, body in own class", BODY, ABSENT, ABSENT, VERB, BARE),
    SECOND_BARE_ABOVE(
            "verb on interface, bare in second interface above it, body in own class",
            Tier.OWN,
            Tier.INTERFACE,
            BODY,
            ABSENT,
            ABSENT,
            VERB,
            BARE),
    SECOND_VERB("verb on both interfaces and own class", VERB_BODY, ABSENT, ABSENT, VERB, VERB),
    SECOND_VERB_ABOVE(
            "verb on second interface above interface, body in own class",
            Tier.OWN,
            Tier.INTERFACE,
            BODY,
            ABSENT,
            ABSENT,
            ABSENT,
            VERB);

    private final String text;
    private final Tier implementer;
    private final Tier belowSecond;
    private final Member own;
    private final Member superclass;
    private final Member grandparent;
    private final Member face;
    private final Member second;

    /** The own class has all interfaces. */
    Skeleton(String text, Member... members) {
        this(text, Tier.OWN, Tier.OWN, members);
    }

    /** {@code implementer} has the interface, {@code belowSecond} the second; the members are in the order of Tier. */
    Skeleton(String text, Tier implementer, Tier belowSecond, Member... members) {
        this.text = text;
        this.implementer = implementer;
        this.belowSecond = belowSecond;
        Iterator<Member> given = List.of(members).iterator();
        this.own = given.next();
        this.superclass = given.hasNext() ? given.next() : ABSENT;
        this.grandparent = given.hasNext() ? given.next() : ABSENT;
        this.face = given.hasNext() ? given.next() : ABSENT;
        this.second = given.hasNext() ? given.next() : ABSENT;
    }

    Member member(Tier tier) {
        return switch (tier) {
            case OWN -> own;
            case SUPERCLASS -> superclass;
            case GRANDPARENT -> grandparent;
            case INTERFACE -> face;
            case SECOND -> second;
        };
    }

    boolean declares(Tier tier) {
        return member(tier) != ABSENT;
    }

    /** The types that declare the method, and those that the hierarchy needs to hold together. */
    boolean has(Tier tier) {
        return tier == Tier.OWN
                || declares(tier)
                || (declares(Tier.INTERFACE) && tier == implementer)
                || (declares(Tier.SECOND) && tier == belowSecond);
    }

    List<Tier> interfacesOf(Tier tier) {
        return Stream.concat(
                        tier == implementer ? Stream.of(Tier.INTERFACE) : Stream.empty(),
                        tier == belowSecond ? Stream.of(Tier.SECOND) : Stream.empty())
                .toList();
    }

    /** Whether {@code upper} is a proper supertype of {@code lower}. */
    boolean isAbove(Tier upper, Tier lower) {
        return directlyAbove(lower).anyMatch(tier -> tier == upper || isAbove(upper, tier));
    }

    private Stream<Tier> directlyAbove(Tier tier) {
        Stream<Tier> extended = switch (tier) {
            case OWN -> Stream.of(Tier.SUPERCLASS);
            case SUPERCLASS -> Stream.of(Tier.GRANDPARENT);
            case GRANDPARENT, INTERFACE, SECOND -> Stream.empty();
        };
        return Stream.concat(extended, interfacesOf(tier).stream());
    }

    @Override
    public String toString() {
        return text;
    }
}
