package dev.rolegate.conformance.generated;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.Case;
import dev.rolegate.conformance.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The generated part of the suite: each shape is one root resource and one case. */
public final class GeneratedShapes {

    /** How many shapes there are, so that none can vanish. */
    public static final int COUNT = 2_658;

    private GeneratedShapes() {}

    /** All shapes, in an order that never changes; compiled once in the life of a JVM. */
    public static Shapes shapes() {
        return Compiled.SHAPES;
    }

    /** Every so many of the shapes, with something added that must not change an answer. */
    public static Shapes varied(Variation variation, int every) {
        List<Plan> plans = Plans.all();
        return compile(
                IntStream.range(0, plans.size())
                        .filter(i -> i % every == 0)
                        .mapToObj(plans::get)
                        .toList(),
                variation);
    }

    private static Shapes compile(List<Plan> plans, Variation variation) {
        List<ShapeSource> sources = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        for (Plan plan : plans) {
            ShapeSource source = new ShapeSource(plan, sources.size() + 1, variation);
            sources.add(source);
            cases.add(plan.expected(source.path()));
        }
        ShapeLoader loader = new ShapeLoader(
                SourceCompiler.compile(sources, RequiresRole.class, Path.class, DenyAll.class, Step.class));
        return new Shapes(
                sources.stream()
                        .<Class<?>>map(source -> loader.type(source.rootName()))
                        .toList(),
                cases);
    }

    /** Holds the result, and nothing where only the number is asked for. */
    private static final class Compiled {
        static final Shapes SHAPES = compile(Plans.all(), Variation.NONE);
    }
}
