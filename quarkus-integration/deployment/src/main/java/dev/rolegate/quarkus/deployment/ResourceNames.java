package dev.rolegate.quarkus.deployment;

import io.quarkus.resteasy.reactive.server.deployment.SetupEndpointsResultBuildItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.common.model.ResourceClass;

/** The classes that Quarkus binds. */
final class ResourceNames {

    private ResourceNames() {}

    /** Those of root resources; what their locators lead to is found from them. */
    static List<String> ofRoots(SetupEndpointsResultBuildItem endpoints) {
        return new ArrayList<>(names(endpoints.getResourceClasses()));
    }

    /** Those among others that are none. */
    static Set<String> without(SetupEndpointsResultBuildItem endpoints, Set<String> all) {
        Set<String> others = new TreeSet<>(all);
        others.removeAll(names(endpoints.getResourceClasses()));
        others.removeAll(names(endpoints.getSubResourceClasses()));
        return others;
    }

    private static Set<String> names(List<ResourceClass> classes) {
        Set<String> names = new TreeSet<>();
        for (ResourceClass each : classes) {
            names.add(each.getClassName());
        }
        return names;
    }
}
