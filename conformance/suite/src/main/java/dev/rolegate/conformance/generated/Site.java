package dev.rolegate.conformance.generated;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A place for a declaration: a type, or the method that it declares. */
record Site(Tier tier, boolean onMethod) {

    static List<Site> of(Skeleton skeleton) {
        return Arrays.stream(Tier.values())
                .flatMap(tier -> skeleton.declares(tier)
                        ? Stream.of(new Site(tier, true), new Site(tier, false))
                        : Stream.of(new Site(tier, false)))
                .toList();
    }

    @Override
    public String toString() {
        return onMethod ? tier + " method" : tier.toString();
    }
}
