package dev.rolegate.conformance.generated;

import java.util.Map;

/** Defines the compiled classes, below the loader of the suite. */
final class ShapeLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    ShapeLoader(Map<String, byte[]> classes) {
        super(ShapeLoader.class.getClassLoader());
        this.classes = classes;
    }

    /** Whether the suite's own loader has it. */
    static boolean isPresent(String name) {
        try {
            Class.forName(name, false, ShapeLoader.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    Class<?> type(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
