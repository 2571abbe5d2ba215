package dev.rolegate.jersey;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.Route;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.model.MethodHandler;
import org.glassfish.jersey.server.model.ModelProcessor;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.model.ResourceModel;

/** Shows the whole resource model to the check at deployment, programmatic resources included. */
final class ResourceModelCheck implements ModelProcessor {

    private final Deployment deployment;

    ResourceModelCheck(Deployment deployment) {
        this.deployment = deployment;
    }

    @Override
    public ResourceModel processResourceModel(ResourceModel model, Configuration configuration) {
        Set<Class<?>> handlers = new LinkedHashSet<>();
        collect(model.getRootResources(), handlers, configuration);
        List<Refusal> bound = new ArrayList<>(0);
        addBound(bound, model.getRootResources(), "", configuration);
        deployment.check(handlers, bound);
        List<Route> routes = new ArrayList<>();
        for (Resource each : model.getRootResources()) {
            addTo(routes, each, configuration);
        }
        deployment.routes(
                routes, configuration, configuration instanceof ResourceConfig own ? own.getApplication() : null);
        return model;
    }

    /** Comes with a request: what is wrong there is denied, not refused. */
    @Override
    public ResourceModel processSubResource(ResourceModel model, Configuration configuration) {
        return model;
    }

    private static void collect(Collection<Resource> resources, Set<Class<?>> handlers, Configuration configuration) {
        for (Resource resource : resources) {
            Set<Class<?>> classes = new LinkedHashSet<>(resource.getHandlerClasses());
            // Among its classes are those of its instances, which may be proxies.
            for (Object each : resource.getHandlerInstances()) {
                classes.remove(each.getClass());
                handlers.add(Match.typeOf(each));
            }
            for (Class<?> each : classes) {
                handlers.add(Match.typeOf(each, configuration));
            }
            collect(resource.getChildResources(), handlers, configuration);
        }
    }

    /** Those that an annotation binds declare it; Jersey takes the annotation in code, too, where nothing says which role. */
    private void addBound(
            List<Refusal> bound, Collection<Resource> resources, String above, Configuration configuration) {
        for (Resource resource : resources) {
            String path = Route.join(above, resource.getPath());
            for (ResourceMethod each : resource.getAllMethods()) {
                Invocable called = each.getInvocable();
                Method method = called.getHandlingMethod();
                if (isBound(each) && !deployment.declares(handlerClass(called.getHandler(), configuration), method)) {
                    bound.add(Refusal.boundByName(
                            Objects.requireNonNullElse(each.getHttpMethod(), "locator") + " /" + path));
                }
            }
            addBound(bound, resource.getChildResources(), path, configuration);
        }
    }

    private static boolean isBound(ResourceMethod method) {
        for (Class<?> each : method.getNameBindings()) {
            if (each == RequiresRole.class
                    || each == RequiresRole.All.class
                    || each.isAnnotationPresent(RequiresRole.class)
                    || each.isAnnotationPresent(RequiresRole.All.class)) {
                return true;
            }
        }
        return false;
    }

    private static void addTo(List<Route> routes, Resource resource, Configuration configuration) {
        List<Route> own = new ArrayList<>();
        for (ResourceMethod each : resource.getAllMethods()) {
            own.add(route(each, configuration));
        }
        for (Resource each : resource.getChildResources()) {
            addTo(own, each, configuration);
        }
        for (Route each : own) {
            routes.add(each.below(resource.getPath()));
        }
    }

    /** Jersey gives a locator no HTTP method. */
    private static Route route(ResourceMethod method, Configuration configuration) {
        Invocable called = method.getInvocable();
        return new Route(
                Objects.requireNonNullElse(method.getHttpMethod(), ""),
                "",
                handlerClass(called.getHandler(), configuration),
                called.getHandlingMethod(),
                texts(method.getConsumedTypes()),
                texts(method.getProducedTypes()));
    }

    /** What a proxy stands for, if its instance tells. Of a registered instance Jersey's model has the class alone. */
    private static Class<?> handlerClass(MethodHandler handler, Configuration configuration) {
        return handler.isClassBased()
                ? Match.typeOf(handler.getHandlerClass(), configuration)
                : Match.typeOf(handler.getInstance(null));
    }

    private static List<String> texts(List<MediaType> types) {
        List<String> texts = new ArrayList<>(types.size());
        for (MediaType each : types) {
            texts.add(each.toString());
        }
        return List.copyOf(texts);
    }
}
