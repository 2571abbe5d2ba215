package dev.rolegate.internal.rule;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which methods a method calls, as its class file has it.
 *
 * @param onInstances name and descriptor of what the JVM selects by the instance
 * @param exactly name and descriptor of what it calls as it stands, as of {@code super}
 * @param ofInterfaces those of {@code exactly} that are default methods
 * @param usesInstance whether it does anything with its own instance, as what goes on from there has to
 */
record Calls(List<String> onInstances, List<String> exactly, List<String> ofInterfaces, boolean usesInstance) {

    private static final int INTERFACE_METHOD = 11;

    private static final int ALOAD = 25;
    private static final int ALOAD_0 = 42;
    private static final int INVOKEVIRTUAL = 182;
    private static final int INVOKESPECIAL = 183;
    private static final int INVOKESTATIC = 184;
    private static final int INVOKEINTERFACE = 185;
    private static final int INVOKEDYNAMIC = 186;

    /** How long each instruction is (JVMS 6.5); 0 where it varies or calls what is not told: no forwarding method's. */
    private static final byte[] LENGTHS = lengths();

    /** {@code null} where there is no class file, as of a generated class, or one that does not tell. */
    static @Nullable Calls of(Method method) {
        Class<?> owner = method.getDeclaringClass();
        try (InputStream file = owner.getResourceAsStream('/' + owner.getName().replace('.', '/') + ".class")) {
            if (file == null) {
                return null;
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
            in.readFully(new byte[8]);
            Object[] constants = constants(in);
            byte[] code = code(in, constants, signature(method));
            return code == null ? null : read(code, constants);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    /** Whether it calls nothing, so that it forwards nothing in a way that is not seen here. */
    boolean isEmpty() {
        return onInstances.isEmpty() && exactly.isEmpty();
    }

    /** Whether it calls nothing with its instance, so that it goes on to no method of that in a way that is not seen here. */
    boolean endsHere() {
        return !usesInstance || isEmpty();
    }

    /** A method as instructions name it. */
    static String signature(Method method) {
        return method.getName()
                + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString();
    }

    /** Texts as they are; of what refers to two others, its kind and their indexes. */
    private static Object[] constants(DataInputStream in) throws IOException {
        Object[] constants = new Object[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> constants[i] = in.readUTF();
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 ->
                    constants[i] = new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()};
                case 15 -> in.readFully(new byte[3]);
                default -> throw new IOException("A constant of a later Java: " + tag);
            }
        }
        return constants;
    }

    private static byte @Nullable [] code(DataInputStream in, Object[] constants, String wanted) throws IOException {
        in.readFully(new byte[6]);
        in.skipNBytes(2L * in.readUnsignedShort());
        byte[] code = null;
        for (String part : List.of("fields", "methods")) {
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                in.readUnsignedShort();
                String signature = "" + constants[in.readUnsignedShort()] + constants[in.readUnsignedShort()];
                for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                    boolean isCode = "Code".equals(constants[in.readUnsignedShort()]);
                    byte[] attribute = in.readNBytes(in.readInt());
                    if (isCode && part.equals("methods") && signature.equals(wanted)) {
                        code = attribute;
                    }
                }
            }
        }
        return code;
    }

    private static @Nullable Calls read(byte[] attribute, Object[] constants) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(attribute));
        in.readInt();
        byte[] code = in.readNBytes(in.readInt());
        List<String> onInstances = new ArrayList<>();
        List<String> exactly = new ArrayList<>();
        List<String> ofInterfaces = new ArrayList<>();
        boolean usesInstance = false;
        for (int at = 0; at < code.length; ) {
            int instruction = Byte.toUnsignedInt(code[at]);
            if (instruction >= LENGTHS.length || LENGTHS[instruction] == 0) {
                return null;
            }
            if (instruction == INVOKEVIRTUAL || instruction == INVOKEINTERFACE) {
                onInstances.add(called(code, at, constants));
            } else if (instruction == INVOKESPECIAL || instruction == INVOKESTATIC) {
                exactly.add(called(code, at, constants));
                if (reference(code, at, constants)[0] == INTERFACE_METHOD) {
                    ofInterfaces.add(called(code, at, constants));
                }
            }
            usesInstance |= instruction == ALOAD_0 || (instruction == ALOAD && code[at + 1] == 0);
            at += LENGTHS[instruction];
        }
        return new Calls(onInstances, exactly, ofInterfaces, usesInstance);
    }

    private static int[] reference(byte[] code, int at, Object[] constants) {
        return (int[]) constants[Byte.toUnsignedInt(code[at + 1]) << 8 | Byte.toUnsignedInt(code[at + 2])];
    }

    private static String called(byte[] code, int at, Object[] constants) {
        int[] nameAndType = (int[]) constants[reference(code, at, constants)[2]];
        return "" + constants[nameAndType[1]] + constants[nameAndType[2]];
    }

    private static byte[] lengths() {
        byte[] lengths = new byte[202];
        fill(lengths, 1, 0, 201);
        fill(lengths, 2, 16, 16, 18, 18, 21, 25, 54, 58, 169, 169, 188, 188);
        fill(lengths, 3, 17, 17, 19, 20, 132, 132, 153, 168, 178, 184, 187, 187, 189, 189, 192, 193, 198, 199);
        fill(lengths, 4, 197, 197);
        fill(lengths, 5, INVOKEINTERFACE, INVOKEINTERFACE, 200, 201);
        // Switches and wide ones, and a call that is linked at run time.
        fill(lengths, 0, 170, 171, 196, 196, INVOKEDYNAMIC, INVOKEDYNAMIC);
        return lengths;
    }

    private static void fill(byte[] lengths, int length, int... ranges) {
        for (int i = 0; i < ranges.length; i += 2) {
            Arrays.fill(lengths, ranges[i], ranges[i + 1] + 1, (byte) length);
        }
    }
}
