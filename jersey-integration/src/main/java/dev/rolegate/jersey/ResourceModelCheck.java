package dev.rolegate.jersey;

import dev.rolegate.internal.Deployment;
import jakarta.ws.rs.core.Configuration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.glassfish.jersey.server.model.ModelProcessor;
import org.glassfish.jersey.server.model.Resource;
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
        collect(model.getRootResources(), handlers);
        deployment.check(handlers);
        return model;
    }

    /** Comes with a request: what is wrong there is denied, not refused. */
    @Override
    public ResourceModel processSubResource(ResourceModel model, Configuration configuration) {
        return model;
    }

    private static void collect(Collection<Resource> resources, Set<Class<?>> handlers) {
        for (Resource resource : resources) {
            handlers.addAll(resource.getHandlerClasses());
            collect(resource.getChildResources(), handlers);
        }
    }
}
