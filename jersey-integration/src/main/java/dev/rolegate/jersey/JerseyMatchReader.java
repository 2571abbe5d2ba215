package dev.rolegate.jersey;

import dev.rolegate.internal.Match;
import dev.rolegate.internal.MatchReader;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.jspecify.annotations.Nullable;

/** Reads the matched method and the locators that were taken from Jersey's model, without proxies. */
final class JerseyMatchReader implements MatchReader {

    @Override
    public @Nullable Match read(ContainerRequestContext request) {
        if (!(request.getUriInfo() instanceof ExtendedUriInfo uri) || uri.getMatchedResourceMethod() == null) {
            return null;
        }
        List<Object> instances = uri.getMatchedResources();
        List<ResourceMethod> locators = uri.getMatchedResourceLocators();
        if (instances.size() != locators.size() + 1) {
            return null;
        }
        Invocable called = uri.getMatchedResourceMethod().getInvocable();
        return Match.of(
                locators.isEmpty() ? List.of() : steps(locators, instances),
                instances.get(0),
                called.getHandler().getHandlerClass(),
                called.getHandlingMethod());
    }

    /** Jersey lists the innermost first; the locator at one place was called on the instance at the next. */
    private static List<Match.Step> steps(List<ResourceMethod> locators, List<Object> instances) {
        List<Match.Step> steps = new ArrayList<>(locators.size());
        for (int i = locators.size() - 1; i >= 0; i--) {
            steps.add(Match.Step.of(
                    instances.get(i + 1), locators.get(i).getInvocable().getHandlingMethod()));
        }
        return steps;
    }
}
