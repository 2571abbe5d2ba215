package dev.rolegate.conformance.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class file.
 *
 * @param name internal name; of an inner class with that of its outer one before the {@code $}
 * @param access the flags
 * @param loader which of the two class loaders defines it; the second sees the first
 * @param superclass internal name; {@code java/lang/Object} for an interface
 * @param interfaces internal names
 * @param signature the {@code Signature} attribute, if any
 * @param target internal name of the class of another instance that a proxy stands for, if any
 * @param says the declaration on it, if any
 * @param methods its methods without constructors
 */
public record TypeSpec(
        String name,
        int access,
        int loader,
        String superclass,
        List<String> interfaces,
        @Nullable String signature,
        @Nullable String target,
        @Nullable Says says,
        List<MethodSpec> methods) {

    static final String OBJECT = "java/lang/Object";

    public TypeSpec {
        interfaces = List.copyOf(interfaces);
        methods = List.copyOf(methods);
    }

    boolean isInterface() {
        return (access & net.bytebuddy.jar.asm.Opcodes.ACC_INTERFACE) != 0;
    }

    /** The generic class around it, if it is an inner one. */
    @Nullable
    String outer() {
        int end = name.indexOf('$');
        return end < 0 ? null : name.substring(0, end);
    }

    String javaName() {
        return name.replace('/', '.');
    }

    TypeSpec withMethods(List<MethodSpec> others) {
        return new TypeSpec(name, access, loader, superclass, interfaces, signature, target, says, others);
    }

    TypeSpec withSupertypes(String otherClass, List<String> otherInterfaces) {
        return new TypeSpec(name, access, loader, otherClass, otherInterfaces, null, target, says, methods);
    }

    TypeSpec withLoader(int other) {
        return new TypeSpec(name, access, other, superclass, interfaces, signature, target, says, methods);
    }

    TypeSpec without(boolean itsSignature, boolean whatItSays) {
        return new TypeSpec(
                name,
                access,
                loader,
                superclass,
                interfaces,
                itsSignature ? null : signature,
                target,
                whatItSays ? null : says,
                methods);
    }
}
