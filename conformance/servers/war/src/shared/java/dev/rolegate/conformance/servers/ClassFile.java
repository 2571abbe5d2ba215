package dev.rolegate.conformance.servers;

import java.io.IOException;
import java.io.InputStream;

/** A class as an archive has it; its name is relative to the class path. */
record ClassFile(String name, byte[] bytes) {

    static ClassFile of(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = type.getResourceAsStream("/" + name)) {
            return new ClassFile(name, bytes.readAllBytes());
        }
    }
}
