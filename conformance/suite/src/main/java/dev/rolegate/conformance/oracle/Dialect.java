package dev.rolegate.conformance.oracle;

import java.util.Random;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * How the compiler of a hierarchy writes what the language does not show.
 *
 * @param unboxes whether an override takes a primitive where what it overrides takes a type parameter, as in Kotlin
 * @param mangles whether it has another name then, as with Kotlin's value classes
 * @param flags those of a forwarder; without any, the type arguments tell that it is one
 * @param copies whether a forwarder has the annotations of the method that it calls, as javac's bridges have
 * @param repeats whether a forwarder is written although a superclass has one that does
 */
record Dialect(boolean unboxes, boolean mangles, int flags, boolean copies, boolean repeats) {

    static Dialect of(Random random) {
        boolean foreign = random.nextInt(100) < 40;
        int kind = random.nextInt(100);
        int flags =
                kind < 70 ? MethodSpec.FLAGS : kind < 80 ? Opcodes.ACC_SYNTHETIC : kind < 85 ? Opcodes.ACC_BRIDGE : 0;
        boolean copies = flags == MethodSpec.FLAGS && random.nextBoolean();
        return new Dialect(foreign, foreign && random.nextInt(100) < 40, flags, copies, random.nextBoolean());
    }

    /** What a number that is declared as such is. */
    String longs() {
        return unboxes ? "J" : Source.LONG;
    }
}
