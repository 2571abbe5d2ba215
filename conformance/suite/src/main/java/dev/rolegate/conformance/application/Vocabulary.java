package dev.rolegate.conformance.application;

import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.catalogue.Async;
import dev.rolegate.conformance.catalogue.Generics;
import dev.rolegate.conformance.catalogue.InheritedLocators;
import dev.rolegate.conformance.catalogue.Instances;
import dev.rolegate.conformance.catalogue.InterfaceTypes;
import dev.rolegate.conformance.catalogue.Interfaces;
import dev.rolegate.conformance.catalogue.JakartaAbove;
import dev.rolegate.conformance.catalogue.JakartaAnnotations;
import dev.rolegate.conformance.catalogue.LocatorTemplates;
import dev.rolegate.conformance.catalogue.Locators;
import dev.rolegate.conformance.catalogue.LocatorsToOneClass;
import dev.rolegate.conformance.catalogue.MethodOverClass;
import dev.rolegate.conformance.catalogue.NestedLocators;
import dev.rolegate.conformance.catalogue.PathAbove;
import dev.rolegate.conformance.catalogue.Proxies;
import dev.rolegate.conformance.catalogue.SubResources;
import dev.rolegate.conformance.catalogue.Superclasses;
import dev.rolegate.conformance.catalogue.Verbs;
import java.util.List;
import java.util.function.Predicate;

/**
 * The part of the catalogue that can be asked of a gate which reads some of the annotations only. None is asked for what
 * it has no word for: it would be open, and that would say nothing of where it looks.
 */
public final class Vocabulary {

    private Vocabulary() {}

    /** The cases whose answers rest on {@code @RolesAllowed}, {@code @PermitAll} and {@code @DenyAll} alone. */
    public static List<Part> jakarta() {
        Predicate<Case> named = request -> says(request, "@RolesAllowed") || says(request, "@DenyAll");
        Predicate<Case> foreign = request -> says(request, "@RequiresRole");
        return List.of(Part.of(
                "Jakarta's annotations",
                JakartaAnnotations.shapes().only(foreign.negate()),
                JakartaAbove.shapes(),
                Locators.shapes().only(named),
                SubResources.shapes().only(named)));
    }

    /** The cases that rest on one {@code @RequiresRole} a target, not on a stereotype or an annotation of Jakarta's. */
    public static List<Part> requiresRole() {
        Predicate<Case> foreign = request -> says(request, "@RolesAllowed")
                || says(request, "@PermitAll")
                || says(request, "@DenyAll")
                || says(request, "stereotype")
                || request.admin().equals(Answer.closed());
        Predicate<Case> own = foreign.negate();
        return List.of(
                Part.of(
                        "@RequiresRole",
                        MethodOverClass.shapes().only(own),
                        Superclasses.shapes().only(own),
                        Interfaces.shapes().only(own),
                        InterfaceTypes.shapes().only(own),
                        PathAbove.shapes().only(own),
                        Generics.shapes().only(own),
                        Verbs.shapes().only(own),
                        Async.shapes().only(own),
                        Locators.shapes().only(own),
                        InheritedLocators.shapes().only(own),
                        NestedLocators.shapes().only(own),
                        LocatorTemplates.shapes().only(own),
                        LocatorsToOneClass.shapes().only(own),
                        SubResources.shapes().only(own),
                        Proxies.shapes().only(own)),
                Part.of("@RequiresRole on instances", Instances.shapes().only(own))
                        .withSingletons(Instances::instances));
    }

    private static boolean says(Case request, String word) {
        return request.name().contains(word);
    }
}
