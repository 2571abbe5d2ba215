package dev.rolegate.conformance.application;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.RoleHierarchy;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Shapes;
import dev.rolegate.conformance.catalogue.Async;
import dev.rolegate.conformance.catalogue.ClassFiles;
import dev.rolegate.conformance.catalogue.Denials;
import dev.rolegate.conformance.catalogue.Generics;
import dev.rolegate.conformance.catalogue.Heard;
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
import dev.rolegate.conformance.catalogue.PathParameters;
import dev.rolegate.conformance.catalogue.Proxies;
import dev.rolegate.conformance.catalogue.Roles;
import dev.rolegate.conformance.catalogue.Stereotypes;
import dev.rolegate.conformance.catalogue.SubResources;
import dev.rolegate.conformance.catalogue.Superclasses;
import dev.rolegate.conformance.catalogue.Thrown;
import dev.rolegate.conformance.catalogue.ThrownLater;
import dev.rolegate.conformance.catalogue.Undecidable;
import dev.rolegate.conformance.catalogue.Undeclared;
import dev.rolegate.conformance.catalogue.Verbs;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.generated.GeneratedShapes;
import dev.rolegate.conformance.provider.Filters;
import dev.rolegate.conformance.provider.Listening;
import dev.rolegate.conformance.provider.Mappers;
import dev.rolegate.conformance.provider.Writers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The applications of the suite, and what has to come out of all of them together. */
public final class Parts {

    /** The name of the parts in which a mapper prints what the runtime says of an unknown path. */
    public static final String ECHOED = "hidden, with a page that prints the exception";

    /** How the names of the generated parts begin; the number of the slice follows. */
    public static final String GENERATED = "generated ";

    /** The name of the part that no runtime can have on which reading path parameters is unsafe. */
    public static final String PATH_PARAMETERS = "path parameters in roles";

    private static final Shapes BESIDE = Thrown.beside(Answer.closed(), Mappers.PAGE);

    private static final String CHALLENGE = "rolegate.challenge";

    private Parts() {}

    /** In the order in which they are started. */
    public static List<Part> all() {
        List<Part> all = new ArrayList<>(catalogue());
        for (int slice = GeneratedShapes.SLICES; slice > 0; slice--) {
            all.add(1, generated(GENERATED + slice));
        }
        return List.copyOf(all);
    }

    /** The one of this name, with what a server is asked besides. */
    static Part named(String name) {
        if (name.startsWith(GENERATED)) {
            return generated(name);
        }
        return Stream.concat(catalogue().stream(), Stream.of(Guarded.PART, Anything.PART, Owned.PART))
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Part generated(String name) {
        int slice = Integer.parseInt(name.substring(GENERATED.length()));
        return Part.of(name, GeneratedShapes.slice(slice));
    }

    /** Whether the cases are about the places for a declaration, not about what an application does besides. */
    public static boolean isOfPlacements(Part part) {
        return part.name().startsWith(GENERATED)
                || List.of("placements", "instances").contains(part.name());
    }

    /** The part of the suite that is written by hand. */
    public static List<Part> catalogue() {
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
                Part.of(PATH_PARAMETERS, PathParameters.shapes()).withSingletons(() -> List.of(new Filters.OwnRoles())),
                Part.of("instances", Instances.shapes()).withSingletons(Instances::instances),
                Part.of("denials", Denials.plain()),
                Part.of("challenge", Denials.challenged()).withProperty(CHALLENGE, Answer.CHALLENGE),
                Part.of("challenge, built", Denials.challenged())
                        .withFeature(RequiresRoleFeature.builder()
                                .challenge(Answer.CHALLENGE)
                                .build()),
                Part.of("undisclosed roles", Denials.undisclosed()).withProperty("rolegate.disclose-roles", false),
                Part.of("undisclosed roles, built", Denials.undisclosed())
                        .withFeature(RequiresRoleFeature.builder()
                                .discloseRoles(false)
                                .build()),
                Part.of("problem details, built", Denials.problems())
                        .withFeature(RequiresRoleFeature.builder()
                                .problemDetails(true)
                                .challenge(Answer.CHALLENGE)
                                .build()),
                Part.of("problem details", Denials.problems())
                        .withProperty("rolegate.problem-details", "true")
                        .withProperty(CHALLENGE, Answer.CHALLENGE),
                Part.of("insufficient scope", Denials.insufficientScope())
                        .withProperty("rolegate.insufficient-scope", true)
                        .withSingletons(() -> List.of(new Filters.BearerToken())),
                Part.of("insufficient scope, built", Denials.insufficientScope())
                        .withFeature(RequiresRoleFeature.builder()
                                .insufficientScope(true)
                                .build())
                        .withSingletons(() -> List.of(new Filters.BearerToken())),
                Part.of("insufficient scope, without a token", Denials.scopeWithoutToken())
                        .withProperty("rolegate.insufficient-scope", "true"),
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
                Part.of("HTML alone is acceptable", Denials.html()),
                Part.of("exceptions", Thrown.shapes()),
                Part.of("exceptions from elsewhere", ThrownLater.shapes())
                        .withClasses(ThrownLater.Filter.class, ThrownLater.EarlyFilter.class),
                Part.of("exceptions, left to the application", Thrown.unmapped())
                        .withProperty("rolegate.map-forbidden-exceptions", false),
                Part.of("a mapper for ForbiddenException", Thrown.beside(Mappers.PAGE, Answer.own(403, "")))
                        .withSingletons(() -> List.of(new Mappers.ForbiddenPage())),
                Part.of("a mapper for ForbiddenException, by class", Thrown.beside(Mappers.PAGE, Answer.own(403, "")))
                        .withClasses(Mappers.ForbiddenPage.class),
                Part.of("general mappers", BESIDE)
                        .withSingletons(() -> List.of(new Mappers.WebApplicationPage(), new Mappers.ThrowablePage())),
                Part.of("general mappers, by class", BESIDE)
                        .withClasses(Mappers.WebApplicationPage.class, Mappers.ThrowablePage.class),
                Part.of("a mapper for every exception", BESIDE).withClasses(Mappers.ExceptionPage.class),
                Part.of("general mappers, before the feature", BESIDE)
                        .withFeature(new Mappers.Bundle(List.of(
                                Mappers.ThrowablePage.class,
                                new Mappers.WebApplicationPage(),
                                RequiresRoleFeature.class))),
                Part.of("general mappers, after the feature", BESIDE)
                        .withFeature(new Mappers.Bundle(List.of(
                                RequiresRoleFeature.builder().build(),
                                new Mappers.ThrowablePage(),
                                Mappers.WebApplicationPage.class))),
                Part.of("general mappers, for all that is not Rolegate's", Thrown.beside(Mappers.PAGE, Mappers.PAGE))
                        .withProperty("rolegate.map-forbidden-exceptions", false)
                        .withSingletons(() -> List.of(new Mappers.WebApplicationPage(), new Mappers.ThrowablePage())),
                Part.of(
                                "general mappers, for all that is not Rolegate's, built",
                                Thrown.beside(Mappers.PAGE, Mappers.PAGE))
                        .withFeature(RequiresRoleFeature.builder()
                                .mapForbiddenExceptions(false)
                                .build())
                        .withClasses(Mappers.WebApplicationPage.class, Mappers.ThrowablePage.class),
                Part.of("a mapper for denials", Denials.rendered())
                        .withSingletons(() -> List.of(new Mappers.DenialPage())),
                Part.of("a mapper for denials, by class", Denials.rendered()).withClasses(Mappers.DenialPage.class),
                Part.of("a mapper for denials, before the feature", Denials.rendered())
                        .withFeature(new Mappers.Bundle(List.of(
                                new Mappers.DenialPage(),
                                RequiresRoleFeature.builder().build()))),
                Part.of("a mapper for denials, after the feature", Denials.rendered())
                        .withFeature(new Mappers.Bundle(List.of(RequiresRoleFeature.class, Mappers.DenialPage.class))),
                Part.of("CORS", Denials.cors()).withSingletons(() -> List.of(new Filters.Cors())),
                Part.of("media types", Denials.media()),
                Part.of("a writer for everything", Denials.written(answer -> answer))
                        .withSingletons(() -> List.of(new Writers.GreedyForObjects())),
                Part.of("a writer for all bytes", Denials.written(answer -> answer))
                        .withSingletons(() -> List.of(new Writers.GreedyForBytes())),
                Part.of("an interceptor that writes", Denials.written(Parts::prefixed))
                        .withSingletons(() -> List.of(new Writers.Prefix())),
                Part.of("a filter that replaces entities", Denials.written(Parts::enveloped))
                        .withSingletons(() -> List.of(new Filters.Envelope())),
                Part.of("a filter that wraps the entity's stream", Denials.written(Parts::behindLine))
                        .withSingletons(() -> List.of(new Filters.PrefixedStream())),
                Part.of("an interceptor that is bound to single methods", Denials.written(Parts::prefixed))
                        .withSingletons(() -> List.of(new Writers.PrefixEach())),
                Part.of("a filter that spoils the bytes", Denials.written(Parts::spoiled))
                        .withSingletons(() -> List.of(new Filters.Spoils())),
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
                Part.of("default role", Undeclared.defaultRole()).withProperty("rolegate.default-role", "admin"),
                Part.of("default role, built", Undeclared.defaultRole())
                        .withFeature(RequiresRoleFeature.builder()
                                .defaultRole("admin")
                                .build()),
                Part.of("any caller by default", Undeclared.defaultAnyCaller())
                        .withProperty("rolegate.default-role", "**"),
                heard("events", Heard.shapes(), new Listening(true)),
                heard("events, behind a challenge", Heard.challenged(), new Listening(false))
                        .withProperty(CHALLENGE, Answer.CHALLENGE),
                heard("events, unavailable", Heard.unavailable(), new Listening(true), new Filters.BrokenRoles()),
                Part.of("a listener that fails", Denials.plain())
                        .withFeature(RequiresRoleFeature.builder()
                                .listener(event -> {
                                    throw new StackOverflowError(event.pathTemplate());
                                })
                                .build()),
                Part.of("hidden", Hidden.shapes()),
                Part.of("hidden, with a challenge", Hidden.challenged()).withProperty(CHALLENGE, Answer.CHALLENGE),
                Part.of("hidden, with a page of its own", Hidden.shapes())
                        .withSingletons(() -> List.of(new Mappers.NotFoundPage())),
                Part.of("hidden, with headers of its own", Hidden.keptFor("max-age=60"))
                        .withSingletons(() -> List.of(new Filters.NotFoundHeaders())),
                Part.of(ECHOED, Hidden.shapes())
                        .withSingletons(() -> List.of(new Mappers.EchoPage()))
                        .asOptional(),
                Part.of(ECHOED + ", and a challenge", Hidden.challenged())
                        .withProperty(CHALLENGE, Answer.CHALLENGE)
                        .withSingletons(() -> List.of(new Mappers.EchoPage()))
                        .asOptional(),
                Part.of("automatic OPTIONS behind locators", Locators.automaticOptions())
                        .asOptional(),
                Part.of("class files", ClassFiles.shapes()));
    }

    private static Part heard(String name, Shapes shapes, Listening listener, Object... more) {
        List<Object> singletons = new ArrayList<>(List.of(more));
        singletons.add(listener);
        return Part.of(name, shapes)
                .withFeature(RequiresRoleFeature.builder().listener(listener).build())
                .withSingletons(() -> singletons);
    }

    private static Answer prefixed(Answer answer) {
        return sized(answer, Writers.PREFIX + answer.body()).with("x-prefix", "true");
    }

    private static Answer behindLine(Answer answer) {
        return sized(answer, Writers.PREFIX + answer.body());
    }

    private static Answer spoiled(Answer answer) {
        return sized(answer, "|" + answer.body().substring(1));
    }

    private static Answer enveloped(Answer answer) {
        return sized(answer, "[" + answer.body() + "]");
    }

    private static Answer sized(Answer answer, String body) {
        return new Answer(answer.status(), body, answer.challenge(), Map.of("content-type", "application/json"));
    }

    /** Declares for everything that declares nothing. */
    @RequiresRole("admin")
    public static class AdminApplication extends ConformanceApplication {
        /** For servers. */
        public AdminApplication() {}

        AdminApplication(Part part, Gate gate) {
            super(part, gate);
        }
    }

    /** Its superclass's declaration counts, and before {@code denyUnannotated}. */
    public static final class InheritingApplication extends AdminApplication {
        /** For servers. */
        public InheritingApplication() {}

        InheritingApplication(Part part, Gate gate) {
            super(part, gate);
        }
    }

    /** The same through a stereotype. */
    @Stereotypes.Governed
    public static final class StereotypeApplication extends ConformanceApplication {
        /** For servers. */
        public StereotypeApplication() {}

        StereotypeApplication(Part part, Gate gate) {
            super(part, gate);
        }
    }
}
