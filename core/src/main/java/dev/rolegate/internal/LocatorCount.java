package dev.rolegate.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many sub-resource locators a runtime took for a request, as it tells besides the Jakarta REST API, whose list of
 * instances may be longer or shorter than that. It is trusted for this number alone, and to deny.
 */
sealed interface LocatorCount {

    /** What a runtime gives that does not tell. */
    int UNTOLD = -1;

    /**
     * The number, or {@link #UNTOLD}.
     *
     * @throws IllegalStateException if a runtime that tells cannot be asked: the request is then denied
     */
    int of(ContainerRequestContext request);

    /**
     * Whether each of them is one that is looked for; where the runtime does not tell them, none is known not to be.
     *
     * @throws IllegalStateException if a runtime that tells cannot be asked: the request is then denied
     */
    default boolean areAll(ContainerRequestContext request, Predicate<Method> known) {
        return true;
    }

    /** Of a runtime whose list of instances is right. */
    record Untold() implements LocatorCount {
        @Override
        public int of(ContainerRequestContext request) {
            return UNTOLD;
        }
    }

    /**
     * Jersey lists no instance for a locator that returns a model of its own class, and two where a model was extended; and
     * it takes locators that were built with its own API, which no annotation shows.
     */
    final class OfJersey implements LocatorCount {

        private static final String SERVER = "org.glassfish.jersey.server.";

        private volatile @Nullable MethodHandle getter;
        private volatile @Nullable MethodHandle method;

        @Override
        public int of(ContainerRequestContext request) {
            return taken(request).size();
        }

        @Override
        public boolean areAll(ContainerRequestContext request, Predicate<Method> known) {
            for (Object each : taken(request)) {
                if (!known.test(methodOf(each))) {
                    return false;
                }
            }
            return true;
        }

        private List<?> taken(ContainerRequestContext request) {
            Object uri = request.getUriInfo();
            try {
                MethodHandle known = getter;
                if (known == null) {
                    known = getter(uri.getClass().getClassLoader());
                    getter = known;
                }
                // Exact: any other call would make an array for each request.
                return (List<?>) known.invokeExact(uri);
            } catch (Throwable unreadable) {
                throw new IllegalStateException("Jersey does not tell the locators that it took.", unreadable);
            }
        }

        private Method methodOf(Object locator) {
            try {
                MethodHandle known = method;
                if (known == null) {
                    known = method(locator.getClass().getClassLoader());
                    method = known;
                }
                return (Method) known.invokeExact(locator);
            } catch (Throwable unreadable) {
                throw new IllegalStateException("Jersey does not tell the locators that it took.", unreadable);
            }
        }

        private static MethodHandle getter(ClassLoader jersey) throws ReflectiveOperationException {
            return getter(jersey, "ExtendedUriInfo", "getMatchedResourceLocators")
                    .asType(MethodType.methodType(List.class, Object.class));
        }

        private static MethodHandle method(ClassLoader jersey) throws ReflectiveOperationException {
            return MethodHandles.filterReturnValue(
                            getter(jersey, "model.ResourceMethod", "getInvocable"),
                            getter(jersey, "model.Invocable", "getHandlingMethod"))
                    .asType(MethodType.methodType(Method.class, Object.class));
        }

        private static MethodHandle getter(ClassLoader jersey, String type, String name)
                throws ReflectiveOperationException {
            return MethodHandles.publicLookup()
                    .unreflect(Class.forName(SERVER + type, false, jersey).getMethod(name));
        }
    }

    /**
     * Quarkus keeps a chain of the locators' targets. Once something asked for the path parameters behind a locator, the
     * instances have a gap, and {@code ResourceInfo} names the outermost locator.
     */
    final class OfQuarkus implements LocatorCount {

        private static final String CHAIN = "$RR$PreviousResource";

        @Override
        public int of(ContainerRequestContext request) {
            int taken = 0;
            try {
                for (Object link = request.getProperty(CHAIN); link != null; link = previous(link)) {
                    taken++;
                }
            } catch (ReflectiveOperationException | RuntimeException unreadable) {
                throw new IllegalStateException("Quarkus does not tell the locators that it took.", unreadable);
            }
            return taken;
        }

        private static @Nullable Object previous(Object link) throws ReflectiveOperationException {
            Field previous = link.getClass().getDeclaredField("prev");
            previous.setAccessible(true);
            return previous.get(link);
        }
    }
}
