package dev.rolegate.conformance.generated;

import java.util.Arrays;
import java.util.Optional;

/**
 * The planned shapes that not every runtime routes, found by requesting all of them without any role check on Jersey
 * 3.1.12 and 4.0.2, RESTEasy 6.2.16 and 7.0.5, and CXF 4.1.5 and 4.2.3 (CXF routes them all). A shape is never left out
 * for the answer of a role check.
 *
 * <p>Three more are not even planned. RESTEasy refuses the whole application for a bare method with two interfaces that
 * carry the verb (RESTEASY003005). Neither Jersey nor RESTEasy finds a {@code @Path} on an interface that only another
 * interface extends. A package-private superclass that declares the method is 404 or 415, on all but RESTEasy 7.
 */
enum LeftOut {
    /** Jersey: 404, it looks for the verb in the interfaces of the class that declares the body. */
    VERB_UNKNOWN_TO_THE_BODY,
    /** Jersey: 415, it does not resolve the entity's type through an interface that binds it. */
    ENTITY_BOUND_BY_AN_INTERFACE,
    /** RESTEasy: 404, and 500 behind a locator, it takes the nearer interface's word that there is no verb. */
    INTERFACE_WITHOUT_THE_VERB,
    /** RESTEasy: 404, the type with {@code @Path} is its resource class, and nothing below that is looked at. */
    VERB_BELOW_PATH,
    /** RESTEasy: 415, for the same reason: the entity's type is bound below its resource class. */
    ENTITY_BOUND_BELOW_PATH;

    boolean has(Plan plan) {
        Skeleton skeleton = plan.skeleton();
        Optional<Tier> path = plan.route().path();
        return switch (this) {
            case VERB_UNKNOWN_TO_THE_BODY -> skeleton == Skeleton.IMPLEMENTED_UNAWARE;
            case ENTITY_BOUND_BY_AN_INTERFACE ->
                plan.flavour() == Flavour.GENERIC_FAR
                        && skeleton.member(Tier.SECOND).hasVerb();
            case INTERFACE_WITHOUT_THE_VERB ->
                skeleton == Skeleton.DEFAULT_BELOW_ABSTRACT && plan.route() != Route.ROOT_BY_INTERFACE;
            case VERB_BELOW_PATH ->
                path.isPresent()
                        && Arrays.stream(Tier.values())
                                .filter(tier -> tier == path.get() || skeleton.isAbove(tier, path.get()))
                                .noneMatch(tier -> skeleton.member(tier).hasVerb());
            case ENTITY_BOUND_BELOW_PATH ->
                plan.verb().hasEntity()
                        && path.isPresent()
                        && plan.flavour().parameter(path.get()).equals("T");
        };
    }
}
