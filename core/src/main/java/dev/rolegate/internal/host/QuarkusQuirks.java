package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Quarkus REST, whose classes begin like RESTEasy's and are others. */
final class QuarkusQuirks extends Quirks {

    static final String PREFIX = "org.jboss.resteasy.reactive.";

    private static final String EXTENSION = "dev.rolegate.quarkus.QuarkusIntegration";

    private static final String SPI = PREFIX + "server.spi.";

    private static final String CHAIN = "$RR$PreviousResource";

    private final Map<Class<?>, Class<?>> served = new ConcurrentHashMap<>();

    private volatile @Nullable MethodHandle announced;

    static Quirks here() {
        return new QuarkusQuirks();
    }

    QuarkusQuirks() {
        super(ResteasyQuirks.PREFIX);
    }

    @Override
    boolean isToldByRequests() {
        return true;
    }

    @Override
    @Nullable
    ResourceInfo announced(ContainerRequestContext request) {
        try {
            MethodHandle known = announced;
            if (known == null) {
                ClassLoader quarkus = request.getClass().getClassLoader();
                known = MethodHandles.filterReturnValue(
                                getter(
                                        quarkus,
                                        SPI + "ResteasyReactiveContainerRequestContext",
                                        "getServerRequestContext"),
                                getter(quarkus, SPI + "ServerRequestContext", "getResteasyReactiveResourceInfo"))
                        .asType(MethodType.methodType(ResourceInfo.class, ContainerRequestContext.class));
                announced = known;
            }
            return (ResourceInfo) known.invokeExact(request);
        } catch (Throwable unreadable) {
            throw new IllegalStateException("Quarkus does not tell what it matched.", unreadable);
        }
    }

    @Override
    @Nullable
    Application application() {
        return Cdi.select(Application.class);
    }

    @Override
    String runtime() {
        return super.runtime() + ".reactive";
    }

    /**
     * It keeps a chain of the locators' targets. Once something asked for the path parameters behind a locator, the instances
     * have a gap, and {@code ResourceInfo} names the outermost locator.
     */
    @Override
    int locatorsTaken(ContainerRequestContext request) {
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

    /** Of a bean: an alternative may stand for the class that it bound. */
    @Override
    @Nullable
    Class<?> served(Class<?> root) {
        Class<?> known = served.get(root);
        if (known == null) {
            known = Cdi.classOfBean(root);
            if (known == null || !root.isAssignableFrom(known)) {
                return null;
            }
            served.put(root, known);
        }
        return known;
    }

    @Override
    boolean mayAnnounceLocators() {
        return true;
    }

    /** It forgets the innermost instance, as told above. */
    @Override
    boolean letsReadPathParameters() {
        return false;
    }

    @Override
    boolean forgetsRegistered() {
        return true;
    }

    @Override
    boolean listsRepeatedOnce() {
        return true;
    }

    /** Without the extension, it does not tell everything that counts. */
    @Override
    List<String> warnings() {
        try {
            Class.forName(EXTENSION, false, Thread.currentThread().getContextClassLoader());
            return List.of();
        } catch (ClassNotFoundException | LinkageError missing) {
            return List.of(
                    "Rolegate runs on Quarkus without its extension: what Quarkus does not tell is denied, mistakes show"
                            + " with the first request, and a Feature of your own registers nothing. Add the dependency"
                            + " dev.rolegate:rolegate-quarkus.");
        }
    }
}
