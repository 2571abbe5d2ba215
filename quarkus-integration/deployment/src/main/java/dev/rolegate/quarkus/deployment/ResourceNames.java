package dev.rolegate.quarkus.deployment;

import io.quarkus.resteasy.reactive.server.deployment.SetupEndpointsResultBuildItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.common.model.ResourceClass;

/** The classes that Quarkus binds, sub-resource classes included. */
final class ResourceNames {

    private ResourceNames() {}

    static List<String> of(SetupEndpointsResultBuildItem endpoints) {
        Set<String> names = new TreeSet<>();
        for (ResourceClass each : endpoints.getResourceClasses()) {
            names.add(each.getClassName());
        }
        for (ResourceClass each : endpoints.getSubResourceClasses()) {
            names.add(each.getClassName());
        }
        return new ArrayList<>(names);
    }
}
