package dev.rolegate.conformance.oracle;

import static dev.rolegate.conformance.oracle.Source.LONG;
import static dev.rolegate.conformance.oracle.Source.NUMBER;
import static dev.rolegate.conformance.oracle.Source.OBJECT;
import static dev.rolegate.conformance.oracle.Source.RAW;
import static dev.rolegate.conformance.oracle.Source.SEQUENCE;
import static dev.rolegate.conformance.oracle.Source.STRING;
import static dev.rolegate.conformance.oracle.Source.T;

import dev.rolegate.conformance.oracle.Source.Declared;
import dev.rolegate.conformance.oracle.Source.Seen;
import dev.rolegate.conformance.oracle.Source.Supertype;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Makes hierarchies at random: the same number gives the same one. */
public final class Generator {

    private static final List<String> RESULTS = List.of(OBJECT, SEQUENCE, STRING);

    private final Random random;
    private final Dialect dialect;
    private final boolean own;
    private final List<Source> sources = new ArrayList<>();
    private int ids;

    private Generator(long seed) {
        // Numbers that follow each other would begin alike.
        random = new Random(new SplittableRandom(seed).nextLong());
        dialect = Dialect.of(random);
        own = chance(30);
    }

    /** The hierarchy of this number. */
    public static Hierarchy hierarchy(long seed) {
        return new Generator(seed).make();
    }

    private Hierarchy make() {
        int count = 2 + random.nextInt(5);
        boolean packages = chance(25);
        int second = chance(15) ? 1 + random.nextInt(count - 1) : count;
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            Source source = type(i, last, packages && chance(50) ? "q" : "p");
            source.loader = i >= second ? 1 : 0;
            extend(source, last);
            sources.add(source);
            addMethods(source);
            if (last) {
                implementMissing(source);
            }
        }
        Compiler compiler = new Compiler(dialect, random, ids);
        List<TypeSpec> types =
                Access.raised(sources.stream().map(compiler::compile).toList());
        if (chance(35)) {
            types.add(new ProxyMaker(types, random, compiler.ids()).make());
            return new Hierarchy(types, true);
        }
        // Without flags either there would be nothing to see at all.
        return new Hierarchy(types, dialect.flags() == 0 || chance(85));
    }

    private Source type(int number, boolean last, String folder) {
        boolean isInterface = !last && chance(35);
        boolean inner = !isInterface && chance(12);
        Source source = new Source(folder + (inner ? "/O" + number + "$I" : "/T") + number, isInterface);
        source.isAbstract = isInterface || (!last && chance(60));
        source.generic = inner || (!last && chance(55));
        source.bounded = source.generic && !inner && chance(30);
        source.keepsSignatures = chance(78) || dialect.flags() == 0;
        source.says = chance(8) ? says() : null;
        return source;
    }

    private void extend(Source source, boolean last) {
        List<Source> classes =
                sources.stream().filter(each -> !each.isInterface).toList();
        if (!source.isInterface && !classes.isEmpty() && (last || chance(85))) {
            source.supertypes.add(supertype(source, classes.get(classes.size() - 1)));
        }
        for (Source each : sources) {
            if (each.isInterface && chance(last ? 55 : 40)) {
                Supertype supertype = supertype(source, each);
                if (source.canHave(supertype)) {
                    source.supertypes.add(supertype);
                }
            }
        }
    }

    private Supertype supertype(Source from, Source to) {
        if (!to.generic) {
            return new Supertype(to, "");
        }
        if (chance(18) && dialect.flags() != 0) {
            return new Supertype(to, RAW);
        }
        if (from.generic && (from.bounded || !to.bounded) && chance(60)) {
            return new Supertype(to, T);
        }
        return new Supertype(to, to.bounded || chance(60) ? LONG : STRING);
    }

    private void addMethods(Source source) {
        for (Seen seen : source.inherited()) {
            if (chance(45)) {
                override(source, seen);
            }
        }
        int more = random.nextInt(sources.size() < 3 ? 3 : 2);
        for (int i = 0; i < more; i++) {
            String parameter = chance(20)
                    ? ""
                    : source.generic && chance(65) ? T : pick(List.of(OBJECT, NUMBER, LONG, STRING, dialect.longs()));
            int access = source.isInterface || chance(85) ? Opcodes.ACC_PUBLIC : chance(60) ? 0 : Opcodes.ACC_PROTECTED;
            boolean empty = source.isAbstract && chance(source.isInterface ? 60 : 30);
            add(
                    source,
                    new Declared(
                            ids++,
                            chance(70) ? "a" : "b",
                            parameter,
                            pick(RESULTS),
                            access,
                            empty ? Body.ABSTRACT : Body.ENDS,
                            chance(60),
                            chance(50) ? says() : null));
        }
    }

    private void implementMissing(Source source) {
        for (Seen seen : source.inherited()) {
            if (seen.method().body().kind() == Body.Kind.ABSTRACT) {
                override(source, seen);
            }
        }
    }

    private void override(Source source, Seen seen) {
        Declared above = seen.method();
        if (above.name().indexOf('-') >= 0 || (above.isPackagePrivate() && !chance(50))) {
            return;
        }
        String parameter = seen.parameter().equals(T) && !source.generic ? seen.erased() : seen.parameter();
        boolean substituted = above.parameter().equals(T) && parameter.equals(LONG);
        if (substituted && dialect.unboxes()) {
            parameter = "J";
        }
        boolean mangled = above.parameter().equals(T) && !parameter.equals(T) && dialect.mangles() && chance(50);
        int result = narrowest(
                source, mangled ? above.name() + "-m" : above.name(), seen.parameter(), source.erased(parameter));
        boolean empty = source.isAbstract && chance(25);
        boolean weaker = above.isPackagePrivate() && chance(50);
        int access = source.isInterface
                ? Opcodes.ACC_PUBLIC
                : weaker
                        ? 0
                        : (above.access() & Opcodes.ACC_PROTECTED) != 0 && chance(50)
                                ? Opcodes.ACC_PROTECTED
                                : Opcodes.ACC_PUBLIC;
        Body body = empty ? Body.ABSTRACT : Body.ENDS;
        if (!empty
                && seen.owner().isInterface
                && source.superinterfaces().contains(seen.owner())
                && source.supertypes.stream().noneMatch(each -> each.type().isBelow(seen.owner()))
                && above.body().kind() == Body.Kind.ENDS
                && seen.erased().equals(parameter)
                && !mangled
                && chance(30)) {
            body = Body.forwards(
                    new Body.Callee(Body.Way.DEFAULT, seen.owner().name, above.name(), seen.erased(), above.result()));
        }
        boolean forwards = body.goesOn();
        add(
                source,
                new Declared(
                        ids++,
                        mangled ? above.name() + "-m" : above.name(),
                        parameter,
                        RESULTS.get(result + random.nextInt(RESULTS.size() - result)),
                        access,
                        body,
                        !forwards && chance(35),
                        !forwards && chance(35) ? says() : null));
    }

    /** An override returns what all that it overrides return, or something narrower. */
    private static int narrowest(Source source, String name, String parameter, String erased) {
        return source.inherited().stream()
                .filter(each -> each.method().name().equals(name)
                        || each.method().name().equals(name.replace("-m", "")))
                .filter(each -> each.parameter().equals(parameter)
                        || each.erased().equals(erased)
                        || each.parameter().equals(erased))
                .mapToInt(each -> RESULTS.indexOf(each.method().result()))
                .max()
                .orElse(0);
    }

    private static void add(Source source, Declared method) {
        String erased = source.erased(method.parameter());
        boolean there = source.methods.stream()
                .anyMatch(each -> each.name().equals(method.name())
                        && source.erased(each.parameter()).equals(erased));
        boolean twice = source.inherited().stream()
                .filter(above -> Compiler.isOverridden(above, source, method))
                .anyMatch(
                        above -> source.methods.stream().anyMatch(each -> Compiler.isOverridden(above, source, each)));
        if (!there && !twice) {
            source.methods.add(method);
        }
    }

    private @Nullable Says says() {
        return chance(10) ? Says.PERMIT_ALL : new Says("r" + random.nextInt(4), own);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }
}
