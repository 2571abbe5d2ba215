package dev.rolegate.internal.host;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Configuration;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jersey without its integration: it tells how many locators it took. */
final class Jersey extends Quirks {

    static final String PREFIX = "org.glassfish.jersey.";

    private static final String URI_INFO = "org.glassfish.jersey.server.ExtendedUriInfo";

    private volatile @Nullable MethodHandle locators;

    Jersey() {
        super(PREFIX);
    }

    /** It lists no instance for a locator that returns a model of its own class, and two where a model was extended. */
    @Override
    int locatorsTaken(ContainerRequestContext request) {
        Object uri = request.getUriInfo();
        try {
            MethodHandle known = locators;
            if (known == null) {
                known = locators(uri.getClass().getClassLoader());
                locators = known;
            }
            // Exact: any other call would make an array for each request.
            return ((List<?>) known.invokeExact(uri)).size();
        } catch (Throwable unreadable) {
            throw new IllegalStateException("Jersey does not tell the locators that it took.", unreadable);
        }
    }

    private static MethodHandle locators(ClassLoader jersey) throws ReflectiveOperationException {
        return MethodHandles.publicLookup()
                .unreflect(Class.forName(URI_INFO, false, jersey).getMethod("getMatchedResourceLocators"))
                .asType(MethodType.methodType(List.class, Object.class));
    }

    @Override
    boolean takesAnyResponse() {
        return true;
    }

    /** As a servlet filter, if it is told to. */
    @Override
    boolean passesUnknownPathsOn(Configuration configuration) {
        return Boolean.parseBoolean(
                String.valueOf(configuration.getProperty("jersey.config.servlet.filter.forwardOn404")));
    }
}
