package dev.rolegate.resteasy;

import dev.rolegate.internal.host.Match;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.interception.jaxrs.PostMatchContainerRequestContext;
import org.jboss.resteasy.plugins.providers.AbstractPatchMethodFilter;
import org.jboss.resteasy.specimpl.ResteasyUriInfo;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.Registry;
import org.jboss.resteasy.spi.ResourceInvoker;
import org.jspecify.annotations.Nullable;

/** The {@code @GET} that RESTEasy's filters for JSON Patch and JSON Merge Patch call, without any filter, to have what is patched. */
final class PatchTarget {

    private PatchTarget() {}

    /** Whatever the media type: a filter behind ours may still change it. */
    static boolean isRunFor(PostMatchContainerRequestContext context) {
        if (!context.getMethod().equals(HttpMethod.PATCH)) {
            return false;
        }
        for (ContainerRequestFilter each : context.getResourceMethod().getRequestFilters()) {
            if (each instanceof AbstractPatchMethodFilter) {
                return true;
            }
        }
        return false;
    }

    /** The match with that method; {@code null} if it cannot be known. */
    static @Nullable Match with(
            Match match, PostMatchContainerRequestContext context, Function<Class<?>, List<Class<?>>> behind) {
        Registry registry = ResteasyContext.getContextData(Registry.class);
        HttpRequest get = get(context.getHttpRequest());
        if (registry == null || get == null) {
            return null;
        }
        ResourceInvoker found;
        try {
            found = registry.getResourceInvoker(get);
        } catch (ClientErrorException none) {
            return match;
        }
        // A locator makes the filter fail.
        return found instanceof ResourceMethodInvoker called ? with(match, called, behind) : match;
    }

    private static @Nullable Match with(
            Match match, ResourceMethodInvoker called, Function<Class<?>, List<Class<?>>> behind) {
        Class<?> announced = called.getResourceClass();
        List<Match.Step> steps = new ArrayList<>();
        if (match.locators().isEmpty() && announced.isAssignableFrom(match.type())) {
            steps.add(new Match.Step(match.type(), called.getMethod(), match.announced()));
        } else {
            behind.apply(announced).forEach(type -> steps.add(new Match.Step(type, called.getMethod())));
        }
        return steps.isEmpty() ? null : match.with(steps);
    }

    /** A request of its own, as the filter turns this one into: matching notes path parameters on what it is given. */
    private static @Nullable HttpRequest get(HttpRequest patch) {
        if (!(patch.getUri() instanceof ResteasyUriInfo uri)) {
            return null;
        }
        GetOfPath get = new GetOfPath(patch, uri);
        return get.getUri().getMatchingPath().equals(uri.getMatchingPath()) ? get : null;
    }
}
