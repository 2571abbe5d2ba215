package dev.rolegate.internal;

import jakarta.ws.rs.ext.RuntimeDelegate;

/** Tells the runtime's own classes (an automatic OPTIONS, a model object) from the application's. */
final class RuntimePackage {

    private final String prefix;

    private RuntimePackage(String prefix) {
        this.prefix = prefix;
    }

    /** The first three names of the package of the runtime that runs here, such as {@code org.glassfish.jersey}. */
    static RuntimePackage current() {
        String[] names = RuntimeDelegate.getInstance().getClass().getName().split("\\.", 4);
        return named(names.length < 4 ? "\0" : String.join(".", names[0], names[1], names[2]));
    }

    static RuntimePackage named(String name) {
        return new RuntimePackage(name + ".");
    }

    boolean owns(Class<?> type) {
        return type.getName().startsWith(prefix);
    }
}
