package dev.rolegate.conformance;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.RoleHierarchy;
import dev.rolegate.conformance.catalogue.Async;
import dev.rolegate.conformance.catalogue.Denials;
import dev.rolegate.conformance.catalogue.Generics;
import dev.rolegate.conformance.catalogue.Hidden;
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
import dev.rolegate.conformance.catalogue.Roles;
import dev.rolegate.conformance.catalogue.Stereotypes;
import dev.rolegate.conformance.catalogue.SubResources;
import dev.rolegate.conformance.catalogue.Superclasses;
import dev.rolegate.conformance.catalogue.Undecidable;
import dev.rolegate.conformance.catalogue.Undeclared;
import dev.rolegate.conformance.catalogue.Verbs;
import dev.rolegate.conformance.generated.GeneratedShapes;
import java.util.ArrayList;
import java.util.List;

/** The applications of the suite, and what has to come out of all of them together. */
public final class Parts {

    /** The cases written by hand, and the generated ones. */
    static final int CASES = 438 + GeneratedShapes.COUNT;

    /** The cases that a runtime may lack. */
    static final int OPTIONAL_CASES = 3;

    /** The cases for which core alone may ask for more (rule 5). */
    static final long STRICTER_ON_CORE_ALONE = 4;

    /** The digest of the transcript: the same for every runtime. */
    static final String TRANSCRIPT = "2b9aa0b3ed1b67135fba61432fb46f9640e8d95f8ebcdf8a5565c43e5db73bc7";

    /** The same where core alone answers more strictly. */
    static final String TRANSCRIPT_OF_CORE_ALONE = "85d20a23d3bb5db31ef9f630773ce10834004e59ee1aa43f8015be0d93e914cc";

    private static final String CHALLENGE = "rolegate.challenge";

    private Parts() {}

    /** In the order in which they are started. */
    public static List<Part> all() {
        List<Part> all = new ArrayList<>(catalogue());
        all.add(1, Part.of("generated", GeneratedShapes.shapes()));
        return List.copyOf(all);
    }

    /** The part of the suite that is written by hand. */
    static List<Part> catalogue() {
        return List.of(
                Part.of(
                        "placements",
                        MethodOverClass.shapes(),
                        Superclasses.shapes(),
                        Interfaces.shapes(),
                        InterfaceTypes.shapes(),
                        PathAbove.shapes(),
                        Generics.shapes(),
                        Stereotypes.shapes(),
                        Roles.shapes(),
                        JakartaAnnotations.shapes(),
                        JakartaAbove.shapes(),
                        Verbs.shapes(),
                        Async.shapes(),
                        Locators.shapes(),
                        InheritedLocators.shapes(),
                        NestedLocators.shapes(),
                        LocatorTemplates.shapes(),
                        LocatorsToOneClass.shapes(),
                        SubResources.shapes(),
                        Proxies.shapes(),
                        Undecidable.shapes()),
                Part.of("instances", Instances.shapes()).withSingletons(Instances::instances),
                Part.of("denials", Denials.plain()),
                Part.of("challenge", Denials.challenged()).withProperty(CHALLENGE, Answer.CHALLENGE),
                Part.of("challenge, built", Denials.challenged())
                        .withFeature(RequiresRoleFeature.builder()
                                .challenge(Answer.CHALLENGE)
                                .build()),
                Part.of("undisclosed roles", Denials.undisclosed()).withProperty("rolegate.disclose-roles", false),
                Part.of("problem details", Denials.problems())
                        .withProperty("rolegate.problem-details", "true")
                        .withProperty(CHALLENGE, Answer.CHALLENGE),
                Part.of("insufficient scope", Denials.insufficientScope())
                        .withProperty("rolegate.insufficient-scope", true)
                        .withSingletons(() -> List.of(new Filters.BearerToken())),
                Part.of("hierarchy", Denials.hierarchy())
                        .withProperty("rolegate.role-hierarchy", "admin > editor > viewer; admin > auditor"),
                Part.of("hierarchy, built", Denials.hierarchy())
                        .withFeature(RequiresRoleFeature.builder()
                                .roleHierarchy(RoleHierarchy.builder()
                                        .role("admin")
                                        .implies("editor", "auditor")
                                        .role("editor")
                                        .implies("viewer")
                                        .build())
                                .build()),
                Part.of("unavailable", Denials.unavailable()).withSingletons(() -> List.of(new Filters.BrokenRoles())),
                Part.of("unavailable, who it is", Denials.unknown())
                        .withSingletons(() -> List.of(new Filters.BrokenPrincipal())),
                Part.of("HTML alone is acceptable", Denials.html())
                        .withSingletons(() -> List.of(new Filters.AcceptsHtml())),
                Part.of("a mapper for ForbiddenException", Denials.beside(Filters.PAGE))
                        .withSingletons(() -> List.of(new Filters.ForbiddenPage())),
                Part.of("general mappers", Denials.beside(Answer.closed()))
                        .withSingletons(() -> List.of(new Filters.WebApplicationPage(), new Filters.ThrowablePage())),
                Part.of("general mappers, for all that is not Rolegate's", Denials.beside(Filters.PAGE))
                        .withProperty("rolegate.map-forbidden-exceptions", false)
                        .withSingletons(() -> List.of(new Filters.WebApplicationPage(), new Filters.ThrowablePage())),
                Part.of("no security context", Denials.nobody()).withSingletons(() -> List.of(new Filters.NoContext())),
                Part.of("a principal that stands for nobody", Denials.nobody())
                        .withSingletons(() -> List.of(new Filters.NamedNobody("<ANONYMOUS>"))),
                Part.of("a principal without a name", Denials.nobody())
                        .withSingletons(() -> List.of(new Filters.NamedNobody(null))),
                Part.of("a principal with an empty name", Denials.nobody())
                        .withSingletons(() -> List.of(new Filters.NamedNobody(""))),
                Part.of("unannotated denied", Undeclared.denied()).withProperty("rolegate.deny-unannotated", true),
                Part.of("unannotated denied, built, with a challenge", Undeclared.deniedAndChallenged())
                        .withFeature(RequiresRoleFeature.builder()
                                .denyUnannotated(true)
                                .challenge(Answer.CHALLENGE)
                                .build()),
                Part.of("application", Undeclared.application()).withApplication(AdminApplication::new),
                Part.of("application, inherited", Undeclared.application())
                        .withApplication(InheritingApplication::new)
                        .withProperty("rolegate.deny-unannotated", true),
                Part.of("application, stereotype", Undeclared.application())
                        .withApplication(StereotypeApplication::new),
                Part.of("hidden", Hidden.shapes()),
                Part.of("hidden, with a challenge", Hidden.challenged()).withProperty(CHALLENGE, Answer.CHALLENGE),
                Part.of("hidden, with a page of its own", Hidden.shapes())
                        .withSingletons(() -> List.of(new Filters.NotFoundPage())),
                Part.of("automatic OPTIONS behind locators", Locators.automaticOptions())
                        .asOptional());
    }

    @RequiresRole("admin")
    private static class AdminApplication extends ConformanceApplication {
        AdminApplication(Part part, Gate gate) {
            super(part, gate);
        }
    }

    /** Its superclass's declaration counts, and before {@code denyUnannotated}. */
    private static final class InheritingApplication extends AdminApplication {
        InheritingApplication(Part part, Gate gate) {
            super(part, gate);
        }
    }

    @Stereotypes.Governed
    private static final class StereotypeApplication extends ConformanceApplication {
        StereotypeApplication(Part part, Gate gate) {
            super(part, gate);
        }
    }
}
