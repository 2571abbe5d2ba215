package dev.rolegate.internal.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The names in class files: of what a class declares and of what it calls. */
final class MethodNames {

    private MethodNames() {}

    /** Whether the class file of a class, or of a superclass, has a name in it; {@code false} where there is none. */
    static boolean areIn(Class<?> type, String name) {
        // As it stands in a constant pool (JVMS, section 4.4.7): a longer one has another length in front.
        byte[] sought = ("\1\0" + (char) name.length() + name).getBytes(StandardCharsets.US_ASCII);
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            if (isIn(each, sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Class<?> type, byte[] sought) {
        try (InputStream file = type.getResourceAsStream('/' + type.getName().replace('.', '/') + ".class")) {
            return file != null && contains(file.readAllBytes(), sought);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean contains(byte[] all, byte[] sought) {
        for (int at = 0; at + sought.length <= all.length; at++) {
            int same = 0;
            while (same < sought.length && all[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return true;
            }
        }
        return false;
    }
}
