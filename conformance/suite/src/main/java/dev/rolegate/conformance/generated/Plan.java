package dev.rolegate.conformance.generated;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Case;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One shape: its hierarchy, the declaration that decides, and perhaps one that must make no difference and a gate on
 * the way.
 */
record Plan(
        Skeleton skeleton,
        Flavour flavour,
        Verb verb,
        Route route,
        Declaration declaration,
        Optional<Declaration> idle,
        Optional<LocatorGate> gate) {

    /** The shape with nothing but one declaration, as a root resource. */
    static Plan plain(Skeleton skeleton, Flavour flavour, Declaration declaration) {
        return new Plan(
                skeleton, flavour, Verb.POST, Route.ROOT_BY_OWN, declaration, Optional.empty(), Optional.empty());
    }

    String name() {
        return Stream.of(
                        Stream.of(skeleton, declaration),
                        idle.map(other -> other + " without effect").stream(),
                        Stream.of(flavour, verb, route),
                        gate.map(LocatorGate::toString).stream())
                .flatMap(Function.identity())
                .map(Object::toString)
                .collect(Collectors.joining(", ", rule() + ": ", ""));
    }

    /** The rule that is of most interest here: of the locator, of what the declaration says, or of its place. */
    private int rule() {
        if (gate.isPresent()) {
            return 5;
        }
        return switch (declaration.kind()) {
            case NONE -> 4;
            case DENY_ALL, ROLES_ALLOWED_NONE, ROLES_ALLOWED_SIGNED_IN -> 7;
            case ALL_OF, STEREOTYPE, DEEP_STEREOTYPE, ROLES_ALLOWED, ROLES_ALLOWED_ANY, PERMIT_ALL -> 1;
            case ROLE, USER, SUPPORT, ANY_OF, MESSAGE, HIDDEN, AUTHENTICATED ->
                declaration.site().onMethod() ? 2 : 3;
        };
    }

    Case expected(String path) {
        return new Case(
                name(),
                verb.name(),
                path,
                Oracle.answer(this, Identity.ANONYMOUS),
                Oracle.answer(this, Identity.USER),
                Oracle.answer(this, Identity.ADMIN),
                false);
    }

    /** Whether the type is part of the shape. */
    boolean has(Tier tier) {
        return skeleton.has(tier)
                || (declaration.site().tier() == tier && declaration.kind() != DeclarationKind.NONE)
                || idle.filter(other -> other.site().tier() == tier).isPresent();
    }

    /** The annotations on a target, as source. */
    String declarationsOn(Site site) {
        return Stream.concat(Stream.of(declaration), idle.stream())
                .filter(one -> one.site().equals(site))
                .map(one -> one.kind().source() + " ")
                .collect(Collectors.joining());
    }
}
