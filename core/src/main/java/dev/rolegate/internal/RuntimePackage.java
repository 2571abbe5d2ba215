package dev.rolegate.internal;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.List;

/** Tells the runtime's own classes (an automatic OPTIONS, a model object) from the application's. */
final class RuntimePackage {

    private static final String JERSEY = "org.glassfish.jersey.";
    private static final String RESTEASY = "org.jboss.resteasy.";
    private static final List<String> KNOWN = List.of(JERSEY, RESTEASY, "org.apache.cxf.");
    private static final String QUARKUS_REST = "org.jboss.resteasy.reactive.";
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

    /** The one whose application is being configured; of two on one class path the other may make the responses. */
    static RuntimePackage of(FeatureContext context) {
        for (Object each : List.of(context, context.getConfiguration())) {
            for (Class<?> type = each.getClass(); type != null; type = type.getSuperclass()) {
                if (KNOWN.stream().anyMatch(type.getName()::startsWith)) {
                    return ofClass(type.getName());
                }
            }
        }
        return current();
    }

    /** Whether its classes begin like this; Quarkus' do not begin like RESTEasy's. */
    boolean isNamed(String name) {
        return prefix.equals(name) && !quarkus;
    }

    /** Whether it sends what another runtime's {@code Response} says. */
    boolean takesForeignResponses() {
        return !isNamed(RESTEASY);
    }

    /** Whether a 404 without an entity goes on to the pages behind it: Jersey as a servlet filter, if it is told to. */
    boolean passesUnknownPathsOn(Configuration configuration) {
        return isNamed(JERSEY)
                && Boolean.parseBoolean(
                        String.valueOf(configuration.getProperty("jersey.config.servlet.filter.forwardOn404")));
    }

    boolean isKnown() {
        return KNOWN.contains(prefix);
    }

    boolean isSameAs(RuntimePackage other) {
        return prefix.equals(other.prefix);
    }

    /** As in {@code org.glassfish.jersey}. */
    @Override
    public String toString() {
        return prefix.substring(0, prefix.length() - 1) + (quarkus ? ".reactive" : "");
    }

    /** Whether the runtime that runs here is Jersey, which takes any response back. */
    static boolean isJersey() {
        return RuntimeDelegate.getInstance().getClass().getName().startsWith(JERSEY);
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
        if (!isNamed(RESTEASY)) {
            return false;
        }
        for (Class<?> each : configuration.getClasses()) {
            if (isPatchFilter(each)) {
                return true;
            }
        }
        for (Object each : configuration.getInstances()) {
            if (isPatchFilter(each.getClass())) {
                return true;
            }
        }
        return false;
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
