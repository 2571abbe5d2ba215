package dev.rolegate.jersey;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.rule.Route;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
        deployment.check(handlers);
        deployment.routes(model.getRootResources().stream()
                .flatMap(resource -> routes(resource, configuration))
                .toList());
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
            resource.getHandlerInstances().forEach(each -> classes.remove(each.getClass()));
            classes.forEach(each -> handlers.add(Match.typeOf(each, configuration)));
            resource.getHandlerInstances().forEach(each -> handlers.add(Match.typeOf(each)));
            collect(resource.getChildResources(), handlers, configuration);
        }
    }

    private static Stream<Route> routes(Resource resource, Configuration configuration) {
        return Stream.concat(
                        resource.getAllMethods().stream().map(method -> route(method, configuration)),
                        resource.getChildResources().stream().flatMap(child -> routes(child, configuration)))
                .map(route -> route.below(resource.getPath()));
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
        return types.stream().map(MediaType::toString).toList();
    }
}
