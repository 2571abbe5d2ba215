package dev.rolegate.conformance.oracle;

import static dev.rolegate.conformance.oracle.Source.RAW;
import static dev.rolegate.conformance.oracle.Source.T;

import dev.rolegate.conformance.oracle.Source.Declared;
import dev.rolegate.conformance.oracle.Source.Seen;
import dev.rolegate.conformance.oracle.Source.Supertype;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Erases a source and writes the forwarders that its language needs. */
final class Compiler {

    private final Dialect dialect;
    private final Random random;
    private int ids;

    Compiler(Dialect dialect, Random random, int ids) {
        this.dialect = dialect;
        this.random = random;
        this.ids = ids;
    }

    /** How many methods there are by now. */
    int ids() {
        return ids;
    }

    TypeSpec compile(Source source) {
        List<MethodSpec> methods = new ArrayList<>();
        for (Declared method : source.methods) {
            methods.add(new MethodSpec(
                    method.id(),
                    method.name(),
                    source.erased(method.parameter()),
                    method.result(),
                    method.access(),
                    source.keepsSignatures && method.parameter().equals(T) ? "(TT;)" + method.result() : null,
                    method.body(),
                    method.routed(),
                    method.says()));
        }
        List<Seen> inherited = source.inherited();
        for (Declared method : source.methods) {
            for (Seen above : inherited) {
                if (isOverridden(above, source, method)) {
                    addForwarder(source, methods, above, method);
                }
            }
        }
        if (!source.isInterface) {
            addForInherited(source, methods, inherited);
        }
        int access = source.isInterface
                ? ClassFiles.interfaceFlags()
                : Opcodes.ACC_PUBLIC | (source.isAbstract ? Opcodes.ACC_ABSTRACT : 0);
        Source superclass = source.superclass();
        return new TypeSpec(
                source.name,
                access,
                source.loader,
                superclass == null ? TypeSpec.OBJECT : superclass.name,
                source.superinterfaces().stream().map(each -> each.name).toList(),
                source.keepsSignatures ? signature(source) : null,
                null,
                source.says,
                methods);
    }

    /** As the language says; what the JVM makes of it is found out later. */
    static boolean isOverridden(Seen above, Source source, Declared method) {
        String name = method.name().replace("-m", "");
        if (!above.method().name().equals(name)
                || (above.method().isPackagePrivate() && !above.owner().sharesPackageWith(source))) {
            return false;
        }
        boolean boxed = method.parameter().equals("J")
                && above.parameter().equals(Source.LONG)
                && above.method().parameter().equals(T);
        return boxed
                || above.parameter().equals(method.parameter())
                || above.erased().equals(source.erased(method.parameter()));
    }

    private void addForwarder(Source source, List<MethodSpec> methods, Seen above, Declared method) {
        String parameter = source.erased(method.parameter());
        boolean same = above.method().name().equals(method.name())
                && above.erased().equals(parameter)
                && above.method().result().equals(method.result());
        if (same || parameter.isEmpty() != above.erased().isEmpty()) {
            return;
        }
        if (!dialect.repeats() && source.superclass() != null && hasForwarder(source, above, method)) {
            return;
        }
        Body.Callee callee = new Body.Callee(Body.Way.VIRTUAL, source.name, method.name(), parameter, method.result());
        boolean copies = dialect.copies() && method.body().kind() != Body.Kind.ABSTRACT;
        boolean told = above.parameter().equals(method.parameter());
        add(methods, above, method.access(), callee, told, copies && method.routed(), copies ? method.says() : null);
    }

    /** Whether a superclass that overrides the same method in the same way has had to write one. */
    private static boolean hasForwarder(Source source, Seen above, Declared method) {
        String parameter = source.erased(method.parameter());
        for (Source each = source.superclass(); each != null; each = each.superclass()) {
            Source owner = each;
            boolean sees = each.inherited().stream()
                    .anyMatch(seen -> seen.method().id() == above.method().id());
            if (sees
                    && each.methods.stream()
                            .anyMatch(other -> other.name().equals(method.name())
                                    && other.result().equals(method.result())
                                    && owner.erased(other.parameter()).equals(parameter))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the class or a superclass has its own. */
    private static boolean isImplemented(Source source, Seen wanted) {
        for (Source each = source; each != null; each = each.superclass()) {
            Source owner = each;
            boolean own = each.methods.stream()
                    .anyMatch(method -> owner.inherited().stream()
                            .anyMatch(seen ->
                                    seen.method().id() == wanted.method().id() && isOverridden(seen, owner, method)));
            if (own) {
                return true;
            }
        }
        return false;
    }

    /** An inherited method that implements an interface's in another form. */
    private void addForInherited(Source source, List<MethodSpec> methods, List<Seen> inherited) {
        Source superclass = source.superclass();
        if (superclass == null) {
            return;
        }
        for (Seen wanted : inherited) {
            if (isImplemented(source, wanted)) {
                continue;
            }
            for (Seen there : inherited) {
                if (methods.stream()
                        .anyMatch(each -> each.name().equals(there.method().name())
                                && each.parameter().equals(there.erased()))) {
                    continue;
                }
                if (wanted.owner().isInterface
                        && !there.owner().isInterface
                        && wanted.method().name().equals(there.method().name())
                        && wanted.parameter().equals(there.parameter())
                        && !wanted.erased().equals(there.erased())
                        && there.method().body().kind() == Body.Kind.ENDS
                        && (there.method().access() & Opcodes.ACC_PUBLIC) != 0
                        && inherited.stream()
                                .noneMatch(each -> !each.owner().isInterface
                                        && each.method()
                                                .name()
                                                .equals(wanted.method().name())
                                        && each.erased().equals(wanted.erased()))) {
                    Body.Callee callee = new Body.Callee(
                            random.nextBoolean() ? Body.Way.SUPER : Body.Way.VIRTUAL,
                            superclass.name,
                            there.method().name(),
                            there.erased(),
                            there.method().result());
                    add(methods, wanted, Opcodes.ACC_PUBLIC, callee, false, false, null);
                }
            }
        }
    }

    private void add(
            List<MethodSpec> methods,
            Seen above,
            int access,
            Body.Callee callee,
            boolean told,
            boolean routed,
            @Nullable Says says) {
        String name = above.method().name();
        String result = above.method().result();
        if (methods.stream().anyMatch(each -> each.isSameAs(name, above.erased(), result))) {
            return;
        }
        Body body = Body.forwards(callee);
        methods.add(new MethodSpec(
                ids++,
                name,
                above.erased(),
                result,
                access | (told || dialect.flags() != 0 ? dialect.flags() : MethodSpec.FLAGS),
                null,
                random.nextInt(100) < 5 ? body.as(Body.Kind.HANDS_OVER) : body,
                routed,
                says));
    }

    private static @Nullable String signature(Source source) {
        boolean anyArgument = source.supertypes.stream()
                .anyMatch(each -> !each.argument().isEmpty() && !each.argument().equals(RAW));
        if (!source.generic && !anyArgument) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        if (source.generic && !source.isInner()) {
            text.append(source.bounded ? "<T:Ljava/lang/Number;>" : "<T:Ljava/lang/Object;>");
        }
        if (source.superclass() == null) {
            text.append(Source.OBJECT);
        }
        for (Supertype each : source.supertypes) {
            text.append(reference(each));
        }
        return text.toString();
    }

    private static String reference(Supertype supertype) {
        Source type = supertype.type();
        if (supertype.argument().isEmpty() || supertype.argument().equals(RAW)) {
            return "L" + type.name + ";";
        }
        String argument = "<" + (supertype.argument().equals(T) ? "TT;" : supertype.argument()) + ">";
        int inner = type.name.indexOf('$');
        return inner < 0
                ? "L" + type.name + argument + ";"
                : "L" + type.name.substring(0, inner) + argument + "." + type.name.substring(inner + 1) + ";";
    }
}
