package dev.rolegate.conformance.generated;

import java.util.Arrays;

/** What the compiler has to bridge between the declarations of the method. */
enum Flavour {
    PLAIN("plain"),
    /** {@code String call(T)} in {@code Base<T>}, bound to Integer by the own class. */
    GENERIC_PARAMETER("class-generic parameter"),
    /** The same, and only the interfaces are generic. */
    GENERIC_INTERFACE("interface-generic parameter"),
    /** The same, and only what stands above another supertype is generic: that one binds it. */
    GENERIC_FAR("class-generic parameter, bound midway"),
    /** {@code T call(int)} in {@code Base<T>}, bound to String by the own class. */
    GENERIC_RESULT("class-generic result"),
    /** {@code <T extends CharSequence> T call(int)}, and so in every override. */
    GENERIC_METHOD("method-generic"),
    /** The same, but the own class overrides it by its erasure, as Java allows. */
    ERASED_METHOD("method-generic, overridden by its erasure"),
    /** {@code CharSequence call(int)} above, {@code String call(int)} below. */
    COVARIANT("covariant");

    private final String text;

    Flavour(String text) {
        this.text = text;
    }

    boolean fits(Skeleton skeleton, Verb verb) {
        boolean above = Arrays.stream(Tier.values()).anyMatch(tier -> tier != Tier.OWN && skeleton.declares(tier));
        return switch (this) {
            case PLAIN, GENERIC_METHOD -> true;
            case GENERIC_PARAMETER -> above && verb.hasEntity();
            case GENERIC_INTERFACE ->
                verb.hasEntity() && (skeleton.declares(Tier.INTERFACE) || skeleton.declares(Tier.SECOND));
            case GENERIC_FAR ->
                verb.hasEntity()
                        && ((skeleton.declares(Tier.GRANDPARENT) && skeleton.has(Tier.SUPERCLASS))
                                || skeleton.isAbove(Tier.SECOND, Tier.INTERFACE));
            case GENERIC_RESULT -> above;
            case ERASED_METHOD -> above && skeleton.declares(Tier.OWN);
            case COVARIANT ->
                Arrays.stream(Tier.values()).anyMatch(tier -> skeleton.declares(tier) && returnsWider(skeleton, tier));
        };
    }

    /** Whether the type carries the parameter {@code T}; otherwise it binds it where it extends a type that does. */
    boolean isGeneric(Tier tier) {
        return switch (this) {
            case GENERIC_PARAMETER, GENERIC_RESULT -> tier != Tier.OWN;
            case GENERIC_INTERFACE -> tier.isInterface();
            case GENERIC_FAR -> tier == Tier.GRANDPARENT || tier == Tier.SECOND;
            case PLAIN, GENERIC_METHOD, ERASED_METHOD, COVARIANT -> false;
        };
    }

    /** What {@code T} is where it is bound. */
    String bound() {
        return this == GENERIC_RESULT ? "String" : "Integer";
    }

    String parameter(Tier tier) {
        return switch (this) {
            case GENERIC_PARAMETER, GENERIC_INTERFACE, GENERIC_FAR -> isGeneric(tier) ? "T" : "Integer";
            case PLAIN, GENERIC_RESULT, GENERIC_METHOD, ERASED_METHOD, COVARIANT -> "int";
        };
    }

    /** The type parameters of the method, if any, and its return type. */
    String result(Skeleton skeleton, Tier tier) {
        return switch (this) {
            case PLAIN, GENERIC_PARAMETER, GENERIC_INTERFACE, GENERIC_FAR -> "String";
            case GENERIC_RESULT -> isGeneric(tier) ? "T" : "String";
            case GENERIC_METHOD -> "<T extends CharSequence> T";
            case ERASED_METHOD -> tier == Tier.OWN ? "String" : "<T extends CharSequence> T";
            case COVARIANT -> returnsWider(skeleton, tier) ? "CharSequence" : "String";
        };
    }

    private static boolean returnsWider(Skeleton skeleton, Tier tier) {
        return !skeleton.member(tier).hasBody()
                || Arrays.stream(Tier.values())
                        .anyMatch(lower -> skeleton.declares(lower) && skeleton.isAbove(tier, lower));
    }

    @Override
    public String toString() {
        return text;
    }
}
