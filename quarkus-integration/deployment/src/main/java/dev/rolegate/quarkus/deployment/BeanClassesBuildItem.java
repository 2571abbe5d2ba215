package dev.rolegate.quarkus.deployment;

import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.builder.item.SimpleBuildItem;
import java.util.Set;
import java.util.TreeSet;

/** The class names of CDI's beans, before those are gone that nobody injects. */
final class BeanClassesBuildItem extends SimpleBuildItem {

    private final Set<String> names = new TreeSet<>();

    BeanClassesBuildItem(BeanDiscoveryFinishedBuildItem beans) {
        for (BeanInfo each : beans.getBeans()) {
            if (each.isClassBean()) {
                names.add(each.getImplClazz().name().toString());
            }
        }
    }

    Set<String> names() {
        return names;
    }
}
