package dev.rolegate.quarkus.deployment;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.internal.rule.Refusal;
import io.quarkus.resteasy.reactive.spi.JaxrsFeatureBuildItem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Features of the application that build a {@code RequiresRoleFeature}: Quarkus takes none from them, and its options were lost. */
final class LostOptions {

    private LostOptions() {}

    static Collection<Refusal> of(List<JaxrsFeatureBuildItem> features, IndexView index) {
        Set<String> building = new HashSet<>();
        for (ClassInfo each : index.getKnownUsers(RequiresRoleFeature.Builder.class)) {
            building.add(each.name().toString());
        }
        Collection<Refusal> found = new TreeSet<>();
        for (JaxrsFeatureBuildItem feature : features) {
            String each = feature.getClassName();
            if (building.contains(each) && !each.equals(RequiresRoleFeature.class.getName())) {
                found.add(Refusal.featureInFeature(each));
            }
        }
        return found;
    }
}
