package dev.rolegate.conformance.fault;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.pool.TypePool;

/** Loads the project's classes anew, with a fault among them, and leaves everything else as it is. */
final class FaultyLoader extends ClassLoader {

    private static final String OWN = "dev.rolegate.";

    private final ClassFileLocator classFiles;
    private final Fault fault;
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();

    FaultyLoader(ClassLoader parent, Fault fault) {
        super(parent);
        this.classFiles = ClassFileLocator.ForClassLoader.of(parent);
        this.fault = fault;
        unchanged.addAll(fault.changes().stream().map(Fault.Change::type).collect(Collectors.toSet()));
    }

    /** The classes that should have been changed and were never loaded. */
    Set<String> unchanged() {
        return Set.copyOf(unchanged);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OWN)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try {
            ClassFileLocator.Resolution found = classFiles.locate(name);
            if (!found.isResolved()) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = unchanged.remove(name) ? changed(name) : found.resolve();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] changed(String name) {
        TypeDescription type = TypePool.Default.of(classFiles).describe(name).resolve();
        DynamicType.Builder<?> builder = new ByteBuddy().redefine(type, classFiles);
        for (Fault.Change change : fault.changes()) {
            if (change.type().equals(name)) {
                builder = builder.visit(change.patch());
            }
        }
        try (DynamicType.Unloaded<?> made = builder.make()) {
            return made.getBytes();
        }
    }
}
