package dev.rolegate.jersey;

import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.rule.Route;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScope;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.uri.UriTemplate;
import org.jspecify.annotations.Nullable;

/** Reads the matched method and the locators that were taken from Jersey's model, without proxies. */
final class JerseyHost implements Host {

    /** What the exception says by itself, once there was one: it would put that together anew for each. */
    private volatile @Nullable String notFound;

    private final Host portable;
    private final InjectionManager providers;
    /** Made for the first hidden request; most applications hide nothing. */
    private volatile @Nullable UnknownPath unknownPath;

    JerseyHost(Host portable, InjectionManager providers) {
        this.portable = portable;
        this.providers = providers;
    }

    @Override
    public Host portable() {
        return portable;
    }

    @Override
    public boolean serves() {
        try {
            RequestScope requests = providers.getInstance(RequestScope.class);
            // Other injection managers than HK2 give nothing out before the start is over.
            return requests != null && requests.current() != null;
        } catch (RuntimeException noRequest) {
            return false;
        }
    }

    @Override
    public NotFoundException notFound(ContainerRequestContext request) {
        ForgottenMatch.of(request);
        String known = notFound;
        if (known != null) {
            return new NotFoundException(known);
        }
        NotFoundException first = new NotFoundException();
        notFound = first.getMessage();
        return first;
    }

    @Override
    public boolean answers(ContainerRequestContext request, NotFoundException unknown) {
        UnknownPath made = unknownPath;
        if (made == null) {
            made = new UnknownPath(providers);
            unknownPath = made;
        }
        return made.answers(request, unknown);
    }

    /** Jersey lists the innermost first. */
    @Override
    public String template(Match match, ContainerRequestContext request, String declared) {
        if (!(request.getUriInfo() instanceof ExtendedUriInfo uri)
                || uri.getMatchedTemplates().isEmpty()) {
            return declared;
        }
        String matched = "";
        for (UriTemplate each : uri.getMatchedTemplates()) {
            matched = Route.join(each.getTemplate(), matched);
        }
        return '/' + matched;
    }

    @Override
    public @Nullable Match read(ContainerRequestContext request) {
        if (!(request.getUriInfo() instanceof ExtendedUriInfo uri) || uri.getMatchedResourceMethod() == null) {
            return null;
        }
        List<Object> instances = uri.getMatchedResources();
        List<ResourceMethod> locators = uri.getMatchedResourceLocators();
        if (instances.isEmpty()) {
            return null;
        }
        List<Match.Step> steps = locators.isEmpty() ? List.of() : steps(indexed(locators), indexed(instances));
        if (steps == null) {
            return null;
        }
        Invocable called = uri.getMatchedResourceMethod().getInvocable();
        return Match.of(steps, instances.get(0), called.getHandler().getHandlerClass(), called.getHandlingMethod());
    }

    /** Jersey's are linked lists: asked by index, many would cost the square of their number. */
    private static <T> List<T> indexed(List<T> list) {
        return list.size() > 8 ? new ArrayList<>(list) : list;
    }

    /** Outermost first; {@code null} if a locator was called on nothing that Jersey lists. */
    private static @Nullable List<Match.Step> steps(List<ResourceMethod> locators, List<Object> instances) {
        boolean paired = arePaired(locators, instances);
        List<Match.Step> steps = new ArrayList<>(locators.size());
        for (int i = locators.size() - 1; i >= 0; i--) {
            Method method = locators.get(i).getInvocable().getHandlingMethod();
            if (paired) {
                steps.add(Match.Step.of(instances.get(i + 1), method));
            } else if (!addAll(steps, method, handlerClass(locators.get(i)), instances)) {
                return null;
            }
        }
        return steps;
    }

    /**
     * Jersey lists the innermost first; mostly the locator at one place was called on the instance at the next. But it lists
     * none for a locator that returns a model of its own class, and two where a {@code ModelProcessor} extended a model.
     */
    private static boolean arePaired(List<ResourceMethod> locators, List<Object> instances) {
        if (instances.size() != locators.size() + 1) {
            return false;
        }
        int root = locators.size() - 1;
        for (int i = 0; i < root; i++) {
            if (instances.get(i + 1).getClass() != handlerClass(locators.get(i))) {
                return false;
            }
        }
        return handlerClass(locators.get(root)).isInstance(instances.get(root + 1));
    }

    /** All classes of which the instance can have been, nearly always one. */
    private static boolean addAll(List<Match.Step> steps, Method method, Class<?> handler, List<Object> instances) {
        Set<Match.Step> possible = new LinkedHashSet<>();
        for (Object instance : instances) {
            if (handler.isInstance(instance)) {
                possible.add(Match.Step.of(instance, method));
            }
        }
        steps.addAll(possible);
        return !possible.isEmpty();
    }

    private static Class<?> handlerClass(ResourceMethod method) {
        return method.getInvocable().getHandler().getHandlerClass();
    }
}
