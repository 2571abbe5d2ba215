package dev.rolegate.internal.host;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a runtime does otherwise than the Jakarta REST API lets one expect; this is one that does nothing otherwise. */
class Quirks {

    /** What {@link #locatorsTaken} gives where the runtime does not tell. */
    static final int UNTOLD = -1;

    /** Those that are told by the context of a Feature, too: of two on one class path, which runs this application. */
    private static final List<String> KNOWN = List.of(JerseyQuirks.PREFIX, ResteasyQuirks.PREFIX, CxfQuirks.PREFIX);

    private final String prefix;

    private @Nullable FeatureContext registering;

    Quirks(String prefix) {
        this.prefix = prefix;
    }

    /** Of the runtime whose application is being configured; of two on one class path the other may make the responses. */
    static Quirks of(FeatureContext context) {
        Quirks running = running(context);
        running.registering = context;
        return running;
    }

    private static Quirks running(FeatureContext context) {
        for (Object each : List.of(context, context.getConfiguration())) {
            for (Class<?> type = each.getClass(); type != null; type = type.getSuperclass()) {
                if (isKnown(type.getName())) {
                    return ofClass(type.getName());
                }
            }
        }
        return current();
    }

    /** Of the runtime that makes the responses. */
    static Quirks current() {
        return ofClass(RuntimeDelegate.getInstance().getClass().getName());
    }

    static Quirks ofClass(String className) {
        // Each by a call: of what is constructed here, the JVM would load all to verify this.
        if (className.startsWith(QuarkusQuirks.PREFIX)) {
            return QuarkusQuirks.here();
        }
        if (className.startsWith(JerseyQuirks.PREFIX)) {
            return JerseyQuirks.here();
        }
        if (className.startsWith(ResteasyQuirks.PREFIX)) {
            return ResteasyQuirks.here();
        }
        if (className.startsWith(CxfQuirks.PREFIX)) {
            return CxfQuirks.here();
        }
        String[] names = className.split("\\.", 4);
        return new Quirks((names.length < 4 ? "\0" : String.join(".", names[0], names[1], names[2])) + ".");
    }

    private static boolean isKnown(String className) {
        for (String each : KNOWN) {
            if (className.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    /** The context of the first Feature; {@code null} of a runtime that only makes responses. */
    final @Nullable FeatureContext registering() {
        return registering;
    }

    final boolean isKnown() {
        return KNOWN.contains(prefix);
    }

    final boolean isSameAs(Quirks other) {
        return prefix.equals(other.prefix);
    }

    final boolean owns(Class<?> type) {
        return type.getName().startsWith(prefix);
    }

    /** As in {@code org.example.rest}. */
    String runtime() {
        return prefix.substring(0, prefix.length() - 1);
    }

    /**
     * What it matched, the innermost first: instances, or classes where it does not show these; {@code null} if nobody can say
     * what the root is.
     */
    @Nullable
    List<Object> matched(ContainerRequestContext request) {
        return request.getUriInfo().getMatchedResources();
    }

    /**
     * How many sub-resource locators it took for a request, as it tells besides the Jakarta REST API, whose list of
     * instances may be longer or shorter than that. It is trusted for this number alone, and to deny.
     *
     * @throws IllegalStateException if a runtime that tells cannot be asked: the request is then denied
     */
    int locatorsTaken(ContainerRequestContext request) {
        return UNTOLD;
    }

    /**
     * Whether each of them is one that is looked for; where the runtime does not tell them, none is known not to be.
     *
     * @throws IllegalStateException if a runtime that tells cannot be asked: the request is then denied
     */
    boolean areLocatorsKnown(ContainerRequestContext request, Predicate<Method> known) {
        return true;
    }

    /**
     * The methods of the locators that it took, outermost first, as it tells besides the Jakarta REST API; {@code null} where
     * it does not.
     *
     * @throws IllegalStateException if a runtime that tells cannot be asked: the request is then denied
     */
    @Nullable
    List<Method> methodsTaken(ContainerRequestContext request) {
        return null;
    }

    /**
     * The class of which it will make a root resource, where it has not made it when it asks the gate; {@code null} if nobody can
     * say.
     */
    @Nullable
    Class<?> served(Class<?> root) {
        return root;
    }

    /** Whether {@code ResourceInfo} may name a locator on the way in place of the method. */
    boolean mayAnnounceLocators() {
        return false;
    }

    /** Whether the instances of a locator that is taken twice in a row below the root are listed once. */
    boolean listsRepeatedOnce() {
        return false;
    }

    /**
     * What it throws for a path that nothing matches below the class of a gate that hides, where that is not what it throws for a
     * path that no class matches; {@code null} if it is.
     *
     * @param locators how many lead to that gate
     */
    @Nullable
    ClientErrorException notFound(ContainerRequestContext request, int locators) {
        return null;
    }

    /** Whether it sends what another runtime's {@code Response} says. */
    boolean takesForeignResponses() {
        return true;
    }

    /** Whether the one that makes the responses takes any back from a mapper. With each denial: it makes nothing of its own. */
    static boolean takesAnyResponse() {
        String delegate = RuntimeDelegate.getInstance().getClass().getName();
        return delegate.startsWith(JerseyQuirks.PREFIX) || delegate.startsWith(QuarkusQuirks.PREFIX);
    }

    /** Whether a 404 without an entity goes on to the pages behind it. */
    boolean passesUnknownPathsOn(Configuration configuration) {
        return false;
    }

    /** Whether a filter of its own runs the {@code @GET} of a path for each {@code PATCH} there. */
    boolean patchesByGet(Configuration configuration) {
        return false;
    }

    /** Whether its Configuration does not show what a Feature registered. */
    boolean forgetsRegistered() {
        return false;
    }

    /** Whether a filter may read path parameters, and the match stays what it was. */
    boolean letsReadPathParameters() {
        return true;
    }

    /** Whether it sees nothing of a root resource class but the type that carries {@code @Path}. */
    boolean seesTypeWithPathAlone() {
        return false;
    }

    /**
     * What it would inject for a type of Jakarta Servlet.
     *
     * @param context of the Feature that is being configured; {@code null} with the first request
     * @return {@code null} if it does not stand in a servlet, or does not tell
     */
    @Nullable
    Object given(Class<?> type, @Nullable FeatureContext context) throws ReflectiveOperationException {
        return null;
    }

    /** Its Application, given out in another way than by injecting it; {@code null} if it does not. */
    @Nullable
    Application application() {
        return null;
    }

    /** What was said to its own object for a deployment, and does not show in the Configuration. */
    Map<String, Object> deploymentProperties(@Nullable FeatureContext context) {
        return Map.of();
    }

    /** The Application whose resources are being registered, where several may share what one of them brought. */
    @Nullable
    Application registering(FeatureContext context) {
        return null;
    }

    /** The Application of the request that this thread serves, where it injects one and configures in two steps. */
    @Nullable
    Application serving() {
        return null;
    }

    /** Whether its requests say what was matched, so that nothing has to be injected for that. */
    boolean isToldByRequests() {
        return false;
    }

    /**
     * What such a request says; {@code null} if it was not matched.
     *
     * @throws IllegalStateException if it cannot be asked: the request is then denied
     */
    @Nullable
    ResourceInfo announced(ContainerRequestContext request) {
        return null;
    }

    /** A method of one of its types, public both. */
    static MethodHandle getter(ClassLoader runtime, String type, String name) throws ReflectiveOperationException {
        return MethodHandles.publicLookup()
                .unreflect(Class.forName(type, false, runtime).getMethod(name));
    }

    /** Whether this thread serves a request, where what is announced may come with one. */
    boolean serves() {
        return false;
    }

    /**
     * Has it noted which locators each request takes, where the runtime does not tell.
     *
     * @param integrated whether an integration tells the match
     */
    void noteLocators(FeatureContext context, BooleanSupplier integrated) {}

    /** Told of each request that is granted, before it goes on. */
    void granted(ContainerRequestContext request) {}

    /** Told of each request that is denied, before it is answered. */
    void denied(ContainerRequestContext request) {}

    /** What is to be said of the class path. */
    List<String> warnings() {
        return List.of();
    }
}
