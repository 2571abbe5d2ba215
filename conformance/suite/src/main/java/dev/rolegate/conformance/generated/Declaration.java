package dev.rolegate.conformance.generated;

import java.util.List;
import java.util.stream.Stream;

/** One annotation on one target. */
record Declaration(DeclarationKind kind, Site site) {

    private static final List<DeclarationKind> CONTRARY =
            List.of(DeclarationKind.SUPPORT, DeclarationKind.DENY_ALL, DeclarationKind.PERMIT_ALL);

    /** The declarations that may stand in the same shape and change nothing: rules 2, 3 and 6. */
    List<Declaration> withoutEffect(Skeleton skeleton) {
        return Site.of(skeleton).stream()
                .filter(other -> !other.equals(site))
                .flatMap(other -> at(other, skeleton))
                .toList();
    }

    private Stream<Declaration> at(Site other, Skeleton skeleton) {
        boolean above = skeleton.isAbove(other.tier(), site.tier());
        boolean beaten = site.onMethod() && !other.onMethod() && (above || other.tier() == site.tier());
        boolean hidden = site.onMethod() == other.onMethod() && above;
        if (beaten || hidden) {
            return CONTRARY.stream().filter(kind -> kind != this.kind).map(kind -> new Declaration(kind, other));
        }
        // A declaration nearer to the concrete class would decide; one that says the same makes no difference.
        return Stream.of(new Declaration(kind, other));
    }

    @Override
    public String toString() {
        return kind == DeclarationKind.NONE ? kind.toString() : kind + " on " + site;
    }
}
