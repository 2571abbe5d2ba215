package dev.rolegate.conformance.oracle;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.Opcodes;

/** No override is less accessible, in any language; HotSpot is known to end over class files in which one is. */
final class Access {

    private static final int ALL = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private Access() {}

    /** The same, each method at least as accessible as what it overrides. */
    static List<TypeSpec> raised(List<TypeSpec> types) {
        List<TypeSpec> raised = new ArrayList<>();
        for (TypeSpec type : types) {
            raised.add(type.withMethods(type.methods().stream()
                    .map(method -> raised(method, type, raised))
                    .toList()));
        }
        return raised;
    }

    private static MethodSpec raised(MethodSpec method, TypeSpec type, List<TypeSpec> above) {
        MethodSpec strongest = method;
        for (TypeSpec each : above) {
            if (isAbove(each, type, above)) {
                for (MethodSpec other : each.methods()) {
                    if (other.isSameAs(method.name(), method.parameter(), method.result())
                            && rank(other) > rank(strongest)) {
                        strongest = other;
                    }
                }
            }
        }
        return method.withAccess((method.access() & ~ALL) | (strongest.access() & ALL));
    }

    private static int rank(MethodSpec method) {
        if (method.has(Opcodes.ACC_PUBLIC)) {
            return 2;
        }
        return method.has(Opcodes.ACC_PROTECTED) ? 1 : 0;
    }

    private static boolean isAbove(TypeSpec above, TypeSpec below, List<TypeSpec> types) {
        return types.stream()
                .filter(each -> each.name().equals(below.superclass())
                        || below.interfaces().contains(each.name()))
                .anyMatch(each -> each.name().equals(above.name()) || isAbove(above, each, types));
    }
}
