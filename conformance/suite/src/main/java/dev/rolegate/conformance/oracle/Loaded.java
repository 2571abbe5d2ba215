package dev.rolegate.conformance.oracle;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/** The classes of a hierarchy in the JVM, and their methods. */
public final class Loaded {

    private final Map<Integer, Method> methods = new HashMap<>();
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Class<?> concrete;

    /** Defines all of them; fails with a {@link LinkageError} where the JVM does not take them. */
    Loaded(Hierarchy hierarchy) throws ReflectiveOperationException {
        ClassFiles files = new ClassFiles(hierarchy);
        ClassLoader first = new Defining(Loaded.class.getClassLoader(), files.write(0), hierarchy.readable());
        ClassLoader second = new Defining(first, files.write(1), hierarchy.readable());
        for (TypeSpec type : hierarchy.types()) {
            Class<?> loaded = Class.forName(type.javaName(), false, second);
            types.put(type.name(), loaded);
            Map<String, Method> byDescriptor = new HashMap<>();
            for (Method method : loaded.getDeclaredMethods()) {
                byDescriptor.put(method.getName() + Type.getMethodDescriptor(method), method);
            }
            for (MethodSpec method : type.methods()) {
                Method found = byDescriptor.get(method.name() + method.descriptor(type.name()));
                if (found == null) {
                    throw new NoSuchMethodException(type.name() + "." + method.name());
                }
                methods.put(method.id(), found);
            }
        }
        concrete = Class.forName(hierarchy.concrete().javaName(), true, second);
    }

    /** The class of the resource. */
    public Class<?> concrete() {
        return concrete;
    }

    /** Whether the one is the other or a supertype of it. */
    boolean isAbove(TypeSpec above, TypeSpec below) {
        return type(above).isAssignableFrom(type(below));
    }

    private Class<?> type(TypeSpec spec) {
        Class<?> type = types.get(spec.name());
        if (type == null) {
            throw new IllegalArgumentException("No type " + spec.name());
        }
        return type;
    }

    Method method(int id) {
        Method method = methods.get(id);
        if (method == null) {
            throw new IllegalArgumentException("No method " + id);
        }
        return method;
    }

    private static final class Defining extends ClassLoader {
        private final Map<String, byte[]> files;
        private final boolean readable;

        Defining(ClassLoader parent, Map<String, byte[]> files, boolean readable) {
            super(parent);
            this.files = files;
            this.readable = readable;
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            byte[] file = files.get(name.replaceFirst("\\.class$", ""));
            return file != null && readable ? new ByteArrayInputStream(file) : super.getResourceAsStream(name);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] file = files.get(name.replace('.', '/'));
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, file, 0, file.length);
        }
    }
}
