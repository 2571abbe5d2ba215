package dev.rolegate.conformance.oracle;

import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * A method of a class file.
 *
 * @param id what its body records when it runs
 * @param name its name
 * @param parameter descriptor of its only parameter; empty for none
 * @param result descriptor of what it returns
 * @param access the flags
 * @param signature the {@code Signature} attribute, if any
 * @param body what it does
 * @param routed whether {@code @GET}, or {@code @Path} on a locator, stands on it
 * @param says the declaration on it, if any
 */
public record MethodSpec(
        int id,
        String name,
        String parameter,
        String result,
        int access,
        @Nullable String signature,
        Body body,
        boolean routed,
        @Nullable Says says) {

    static final int FLAGS = Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC;

    MethodSpec withAccess(int other) {
        return new MethodSpec(id, name, parameter, result, other, signature, body, routed, says);
    }

    MethodSpec withSignature(@Nullable String other) {
        return new MethodSpec(id, name, parameter, result, access, other, body, routed, says);
    }

    MethodSpec withBody(Body other) {
        return new MethodSpec(id, name, parameter, result, access, signature, other, routed, says);
    }

    MethodSpec withAnnotations(boolean route, @Nullable Says other) {
        return new MethodSpec(id, name, parameter, result, access, signature, body, route, other);
    }

    boolean has(int flag) {
        return (access & flag) != 0;
    }

    /** Dispatched on the class of the instance. */
    boolean isVirtual() {
        return !has(Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE);
    }

    /** Whether a runtime takes it for a sub-resource locator. */
    boolean isLocator() {
        return name.startsWith("b");
    }

    /** Its name in a source file. */
    String sourceName() {
        return name.replace("-m", "");
    }

    boolean isSameAs(String otherName, String otherParameter, String otherResult) {
        return name.equals(otherName) && parameter.equals(otherParameter) && result.equals(otherResult);
    }

    String descriptor(String owner) {
        return "(" + (has(Opcodes.ACC_STATIC) ? "L" + owner + ";" : "") + parameter + ")" + result;
    }
}
