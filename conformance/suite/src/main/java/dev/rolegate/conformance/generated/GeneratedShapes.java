package dev.rolegate.conformance.generated;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The generated part of the suite: each shape is one root resource and one case. */
public final class GeneratedShapes {

    /** How many shapes there are, so that none can vanish. */
    public static final int COUNT = 2_658;

    private GeneratedShapes() {}

    /** Into how many applications they go: some runtimes try one root resource after the other. */
    public static final int SLICES = 8;

    /** All shapes, in an order that never changes; compiled once in the life of a JVM. */
    public static Shapes shapes() {
        return Compiled.SHAPES;
    }

    /** A part of them, from 1 to {@link #SLICES}. */
    public static Shapes slice(int number) {
        return new Shapes(
                shapes().resources().subList(start(number), start(number + 1)),
                shapes().cases().subList(start(number), start(number + 1)));
    }

    private static int start(int number) {
        return COUNT * (number - 1) / SLICES;
    }

    /** The class files of all shapes by binary name, for an archive. */
    public static Map<String, byte[]> classFiles() {
        return compile(sources(Plans.all(), Variation.NONE));
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
        List<ShapeSource> sources = sources(plans, variation);
        // An archive on a server has them as class files, and a server need not have a compiler.
        ShapeLoader loader =
                new ShapeLoader(ShapeLoader.isPresent(sources.get(0).rootName()) ? Map.of() : compile(sources));
        return new Shapes(
                sources.stream()
                        .<Class<?>>map(source -> loader.type(source.rootName()))
                        .toList(),
                IntStream.range(0, plans.size())
                        .mapToObj(i -> plans.get(i).expected(sources.get(i).path()))
                        .toList());
    }

    private static List<ShapeSource> sources(List<Plan> plans, Variation variation) {
        return IntStream.range(0, plans.size())
                .mapToObj(i -> new ShapeSource(plans.get(i), i + 1, variation))
                .toList();
    }

    private static Map<String, byte[]> compile(List<ShapeSource> sources) {
        return SourceCompiler.compile(sources, RequiresRole.class, Path.class, DenyAll.class, Step.class);
    }

    /** Holds the result, and nothing where only the number is asked for. */
    private static final class Compiled {
        static final Shapes SHAPES = compile(Plans.all(), Variation.NONE);
    }
}
