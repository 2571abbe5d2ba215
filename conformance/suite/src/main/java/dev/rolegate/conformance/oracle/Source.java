package dev.rolegate.conformance.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** A type as it stands in a source file, generic, before a compiler makes a class file of it. */
final class Source {

    static final String OBJECT = "Ljava/lang/Object;";
    static final String NUMBER = "Ljava/lang/Number;";
    static final String LONG = "Ljava/lang/Long;";
    static final String STRING = "Ljava/lang/String;";
    static final String SEQUENCE = "Ljava/lang/CharSequence;";

    /** The type's own parameter, or its outer class's. */
    static final String T = "T";

    /** A type argument that was left out. */
    static final String RAW = "raw";

    /**
     * A supertype.
     *
     * @param argument {@link #T}, {@link #RAW}, the descriptor of a class, or empty where it is not generic
     */
    record Supertype(Source type, String argument) {}

    /**
     * A method.
     *
     * @param parameter {@link #T}, a descriptor, or empty
     * @param result a descriptor
     */
    record Declared(
            int id,
            String name,
            String parameter,
            String result,
            int access,
            Body body,
            boolean routed,
            @Nullable Says says) {

        boolean isPackagePrivate() {
            return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0;
        }
    }

    /**
     * A method of a supertype as it is seen from below.
     *
     * @param parameter with the type arguments put in
     */
    record Seen(Source owner, Declared method, String parameter) {

        String erased() {
            return owner.erased(method.parameter());
        }
    }

    final String name;
    final boolean isInterface;
    boolean isAbstract;
    int loader;
    boolean generic;
    boolean bounded;
    boolean keepsSignatures = true;

    @Nullable
    Says says;

    final List<Supertype> supertypes = new ArrayList<>();
    final List<Declared> methods = new ArrayList<>();

    Source(String name, boolean isInterface) {
        this.name = name;
        this.isInterface = isInterface;
    }

    boolean isInner() {
        return name.indexOf('$') >= 0;
    }

    String erased(String parameter) {
        return parameter.equals(T) ? bounded ? NUMBER : OBJECT : parameter;
    }

    boolean sharesPackageWith(Source other) {
        return loader == other.loader
                && name.substring(0, name.indexOf('/')).equals(other.name.substring(0, other.name.indexOf('/')));
    }

    @Nullable
    Source superclass() {
        for (Supertype each : supertypes) {
            if (!each.type().isInterface) {
                return each.type();
            }
        }
        return null;
    }

    boolean isBelow(Source other) {
        return supertypes.stream()
                .anyMatch(each ->
                        each.type().name.equals(other.name) || each.type().isBelow(other));
    }

    /** Whether it can have this supertype as well: no language inherits one with two arguments. */
    boolean canHave(Supertype supertype) {
        Map<String, String> theirs = arguments(supertype);
        return supertypes.stream()
                        .flatMap(each -> arguments(each).entrySet().stream())
                        .allMatch(each -> each.getValue().equals(theirs.getOrDefault(each.getKey(), each.getValue())))
                && inherited(supertype).stream().noneMatch(this::clashes);
    }

    /** Whether it has the erasure of an inherited one that takes something else. */
    private boolean clashes(Seen seen) {
        return inherited().stream()
                .anyMatch(each -> each.method().name().equals(seen.method().name())
                        && each.erased().equals(seen.erased())
                        && !each.parameter().equals(seen.parameter()));
    }

    /** What each generic supertype is given, by its name. */
    private static Map<String, String> arguments(Supertype supertype) {
        Map<String, String> all = new HashMap<>();
        if (supertype.type().generic) {
            all.put(supertype.type().name, supertype.argument());
        }
        for (Supertype above : supertype.type().supertypes) {
            arguments(above)
                    .forEach((name, argument) -> all.put(
                            name,
                            supertype.argument().equals(RAW)
                                    ? RAW
                                    : argument.equals(T) ? supertype.argument() : argument));
        }
        return all;
    }

    List<Source> superinterfaces() {
        return supertypes.stream()
                .map(Supertype::type)
                .filter(type -> type.isInterface)
                .toList();
    }

    /** What supertypes declare, the nearest first; what a raw one passes on is erased. */
    List<Seen> inherited() {
        List<Seen> all = new ArrayList<>();
        supertypes.forEach(each -> all.addAll(inherited(each)));
        return all;
    }

    private static List<Seen> inherited(Supertype supertype) {
        Source above = supertype.type();
        List<Seen> theirs = new ArrayList<>();
        above.methods.forEach(method -> theirs.add(new Seen(above, method, method.parameter())));
        theirs.addAll(above.inherited());
        List<Seen> all = new ArrayList<>();
        for (Seen seen : theirs) {
            String parameter = supertype.argument().equals(RAW)
                    ? seen.erased()
                    : seen.parameter().equals(T) ? supertype.argument() : seen.parameter();
            all.add(new Seen(seen.owner(), seen.method(), parameter));
        }
        return all;
    }
}
