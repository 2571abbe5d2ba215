package dev.rolegate.conformance.generated;

import dev.rolegate.conformance.cases.Case;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan as Java source: one file with the types of the shape nested in it. */
final class ShapeSource {

    private static final String PACKAGE = "dev.rolegate.conformance.generated.shapes";

    private final Plan plan;
    private final int number;
    private final Variation variation;

    ShapeSource(Plan plan, int number) {
        this(plan, number, Variation.NONE);
    }

    ShapeSource(Plan plan, int number, Variation variation) {
        this.plan = plan;
        this.number = number;
        this.variation = variation;
    }

    String className() {
        return PACKAGE + "." + simpleName();
    }

    /** The binary name of the root resource class. */
    String rootName() {
        return className() + "$" + target(0);
    }

    Case expected() {
        return plan.expected(
                "/generated/" + number + "/next".repeat(plan.route().locators()));
    }

    /** Text and no source model: a shape is a handful of lines that should be read as they will be compiled. */
    String text() {
        String types = Stream.of(
                        IntStream.range(0, plan.route().locators()).mapToObj(this::holder),
                        Arrays.stream(Tier.values()).filter(plan::has).map(this::type),
                        variation == Variation.BETWEEN
                                ? Stream.of("public abstract static class Between" + superclass(Tier.OWN) + " {}")
                                : Stream.<String>empty())
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
        return """
                package %s;
                import dev.rolegate.RequiresRole;
                import dev.rolegate.conformance.generated.*;
                import jakarta.annotation.security.*;
                import jakarta.ws.rs.*;
                /** %s */
                public final class %s {
                %s
                }
                """.formatted(PACKAGE, plan.name(), simpleName(), types);
    }

    private String simpleName() {
        return "Shape%04d".formatted(number);
    }

    private String holder(int locator) {
        String root = locator == 0 ? path("generated/" + number) : "";
        return "%s%spublic static class %s implements Step { %s%spublic %s next() { return new %s(); } }"
                .formatted(
                        root,
                        gate(locator, false),
                        target(locator),
                        gate(locator, true),
                        path("next"),
                        returns(locator + 1),
                        target(locator + 1));
    }

    private String gate(int locator, boolean onMethod) {
        return plan.gate()
                .filter(gate -> gate.locator() == locator && gate.onMethod() == onMethod)
                .map(gate -> gate.kind().source() + " ")
                .orElse("");
    }

    /** The class behind so many locators. */
    private String target(int locators) {
        return locators == plan.route().locators() ? Tier.OWN.typeName() : "Holder" + locators;
    }

    private String returns(int locators) {
        return switch (plan.route().returns()) {
            case CLASS -> target(locators);
            case OBJECT -> "Object";
            case INTERFACE ->
                locators == plan.route().locators() && plan.has(Tier.INTERFACE)
                        ? reference(Tier.OWN, Tier.INTERFACE)
                        : "Step";
        };
    }

    private String type(Tier tier) {
        return annotations(tier)
                + "public "
                + (tier.isInterface() ? "interface " : tier == Tier.OWN ? "static class " : "abstract static class ")
                + tier.typeName()
                + (plan.flavour().isGeneric(tier) ? "<T>" : "")
                + supertypes(tier)
                + " { "
                + (plan.skeleton().declares(tier) ? method(tier) : "")
                + " }";
    }

    private String annotations(Tier tier) {
        boolean root = plan.route().path().filter(tier::equals).isPresent();
        return variation.annotation()
                + (root ? path("generated/" + number) : "")
                + plan.declarationsOn(new Site(tier, false));
    }

    private String supertypes(Tier tier) {
        String superclass = variation == Variation.BETWEEN && tier == Tier.OWN ? " extends Between" : superclass(tier);
        List<String> interfaces = Stream.of(
                        plan.skeleton().interfacesOf(tier).stream()
                                .filter(plan::has)
                                .map(upper -> reference(tier, upper)),
                        tier == Tier.OWN ? Stream.of("Step") : Stream.<String>empty(),
                        variation == Variation.UNRELATED ? Stream.of("Unrelated") : Stream.<String>empty())
                .flatMap(Function.identity())
                .toList();
        return superclass
                + (interfaces.isEmpty()
                        ? ""
                        : (tier.isInterface() ? " extends " : " implements ") + String.join(", ", interfaces));
    }

    private String superclass(Tier tier) {
        return Stream.of(Tier.SUPERCLASS, Tier.GRANDPARENT)
                .filter(upper -> !tier.isInterface() && upper.compareTo(tier) > 0 && plan.has(upper))
                .findFirst()
                .map(upper -> " extends " + reference(tier, upper))
                .orElse("");
    }

    /** How {@code from} names a type above it. */
    private String reference(Tier from, Tier upper) {
        String argument = plan.flavour().isGeneric(from) ? "T" : plan.flavour().bound();
        return upper.typeName() + (plan.flavour().isGeneric(upper) ? "<" + argument + ">" : "");
    }

    private String method(Tier tier) {
        Member member = plan.skeleton().member(tier);
        String result = plan.flavour().result(plan.skeleton(), tier);
        String modifier = !member.hasBody() ? "abstract " : tier.isInterface() ? "default " : "";
        String value = result.endsWith("T") ? "(T) (Object) \"ok\"" : "\"ok\"";
        return plan.declarationsOn(new Site(tier, true))
                + (member.hasVerb() ? "@" + plan.verb() + " @Produces(\"text/plain\") " : "")
                + "public " + modifier + result
                + " call(" + (plan.verb().hasEntity() ? plan.flavour().parameter(tier) + " number" : "") + ")"
                + (member.hasBody() ? " { return " + value + "; }" : ";");
    }

    private static String path(String template) {
        return "@Path(\"" + template + "\") ";
    }
}
