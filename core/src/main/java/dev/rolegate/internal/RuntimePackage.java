package dev.rolegate.internal;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells the runtime's own classes (an automatic OPTIONS, a model object) from the application's. */
final class RuntimePackage {

    private static final String JERSEY = "org.glassfish.jersey.";
    private static final String QUARKUS_REST = "org.jboss.resteasy.reactive.";
    private static final String RESTEASY = "org.jboss.resteasy.";
    private static final String PATCH_FILTER = "org.jboss.resteasy.plugins.providers.AbstractPatchMethodFilter";

    private final String prefix;
    private final boolean quarkus;
    private final LocatorCount locatorCount;

    private RuntimePackage(String prefix, boolean quarkus) {
        this.prefix = prefix;
        this.quarkus = quarkus;
        if (quarkus) {
            locatorCount = new LocatorCount.OfQuarkus();
        } else {
            locatorCount = prefix.equals(JERSEY) ? new LocatorCount.OfJersey() : new LocatorCount.Untold();
        }
    }

    /** The first three names of the package of the runtime that runs here, such as {@code org.glassfish.jersey}. */
    static RuntimePackage current() {
        return ofClass(RuntimeDelegate.getInstance().getClass().getName());
    }

    /** Whether the runtime that runs here is Jersey, which takes any response back. */
    static boolean isJersey() {
        return RuntimeDelegate.getInstance().getClass().getName().startsWith(JERSEY);
    }

    /** A header's name as this runtime looks it up: Jersey makes a lower-case copy of any other, each time it is asked. */
    static String headerName(String name) {
        return isJersey() ? name.toLowerCase(Locale.ROOT) : name;
    }

    static RuntimePackage ofClass(String className) {
        String[] names = className.split("\\.", 4);
        String prefix = names.length < 4 ? "\0" : String.join(".", names[0], names[1], names[2]);
        return new RuntimePackage(prefix + ".", className.startsWith(QUARKUS_REST));
    }

    static RuntimePackage named(String name) {
        return new RuntimePackage(name + ".", false);
    }

    /**
     * Whether this is Quarkus REST, not RESTEasy: it takes no writer from a Feature, and lists the instances of a locator
     * that is taken twice in a row once.
     */
    boolean isQuarkus() {
        return quarkus;
    }

    /** How many locators it took for a request, where it tells that. */
    LocatorCount locatorCount() {
        return locatorCount;
    }

    /** Whether a filter of RESTEasy's runs the {@code @GET} of a path, without any filter, for each {@code PATCH} there. */
    boolean patchesByGet(Configuration configuration) {
        return prefix.equals(RESTEASY)
                && !quarkus
                && Stream.concat(
                                configuration.getClasses().stream(),
                                configuration.getInstances().stream().map(Object::getClass))
                        .anyMatch(RuntimePackage::isPatchFilter);
    }

    private static boolean isPatchFilter(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.getName().equals(PATCH_FILTER)) {
                return true;
            }
        }
        return false;
    }

    boolean owns(Class<?> type) {
        return type.getName().startsWith(prefix);
    }
}
