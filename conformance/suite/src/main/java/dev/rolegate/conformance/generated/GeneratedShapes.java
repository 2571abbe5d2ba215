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

    /** Of which each so-manyth is varied: enough to meet every skeleton and kind of declaration. */
    private static final int EVERY = 24;

    private GeneratedShapes() {}

    /** Into how many applications they go: some runtimes try one root resource after the other. */
    public static final int SLICES = 8;

    /** All shapes, in an order that never changes; loaded once in the life of a JVM. */
    public static Shapes shapes() {
        return Loaded.SHAPES;
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
        return ShapeArchive.read(Variation.NONE);
    }

    /** Some of the shapes, with something added that must not change an answer. */
    public static Shapes varied(Variation variation) {
        return load(sources(variation, EVERY), variation);
    }

    private static Shapes load(List<ShapeSource> sources, Variation variation) {
        // An application on a server has them among its own class files.
        boolean present = ShapeLoader.isPresent(sources.get(0).rootName());
        ShapeLoader loader = new ShapeLoader(present ? Map.of() : ShapeArchive.read(variation));
        return new Shapes(
                sources.stream()
                        .<Class<?>>map(source -> loader.type(source.rootName()))
                        .toList(),
                sources.stream().map(ShapeSource::expected).toList());
    }

    private static List<ShapeSource> sources(Variation variation, int every) {
        List<Plan> plans = Plans.all();
        return IntStream.range(0, plans.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> new ShapeSource(plans.get(i), i + 1, variation))
                .toList();
    }

    /** The class files by binary name; of a variation, those that {@link #varied} takes. */
    static Map<String, byte[]> compile(Variation variation) {
        List<ShapeSource> sources = sources(variation, variation == Variation.NONE ? 1 : EVERY);
        return SourceCompiler.compile(sources, RequiresRole.class, Path.class, DenyAll.class, Step.class);
    }

    /** Holds the result, and nothing where only the number is asked for. */
    private static final class Loaded {
        static final Shapes SHAPES = load(sources(Variation.NONE, 1), Variation.NONE);
    }
}
