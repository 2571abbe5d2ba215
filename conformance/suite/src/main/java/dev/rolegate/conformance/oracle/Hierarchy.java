package dev.rolegate.conformance.oracle;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A concrete class and everything above it.
 *
 * @param types supertypes first; the last is the class of the resource
 * @param readable whether the class loaders give the class files out; without, no byte code tells anything
 */
public record Hierarchy(List<TypeSpec> types, boolean readable) {

    public Hierarchy {
        types = List.copyOf(types);
    }

    TypeSpec concrete() {
        return types.get(types.size() - 1);
    }

    @Nullable
    TypeSpec type(String name) {
        return types.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    Stream<MethodSpec> methods() {
        return types.stream().flatMap(type -> type.methods().stream());
    }

    /** How much there is to read: what a failure shrinks by. */
    int size() {
        return types.size() * 10
                + types.stream().mapToInt(Hierarchy::size).sum()
                + (int) methods().count() * 5
                + methods().mapToInt(Hierarchy::size).sum();
    }

    private static int size(TypeSpec type) {
        return type.interfaces().size()
                + type.loader()
                + (type.signature() == null ? 0 : 1)
                + (type.says() == null ? 0 : 1)
                + (type.superclass().equals(TypeSpec.OBJECT) ? 0 : 1);
    }

    private static int size(MethodSpec method) {
        return (method.routed() ? 1 : 0)
                + (method.says() == null ? 0 : 1)
                + (method.signature() == null ? 0 : 1)
                + (method.has(MethodSpec.FLAGS) ? 1 : 0)
                + (method.body().callee() == null ? 0 : 1)
                + (method.body().kind() == Body.Kind.HANDS_OVER ? 1 : 0);
    }
}
