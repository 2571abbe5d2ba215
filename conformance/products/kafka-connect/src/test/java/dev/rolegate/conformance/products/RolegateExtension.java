package dev.rolegate.conformance.products;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.testing.IdentityFeature;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Map;
import org.apache.kafka.connect.rest.ConnectRestExtension;
import org.apache.kafka.connect.rest.ConnectRestExtensionContext;

/** How Rolegate gets into Kafka Connect, which has no Application class that anybody could change. */
public final class RolegateExtension implements ConnectRestExtension {

    static volatile Configuration configuration;

    @Override
    public void register(ConnectRestExtensionContext context) {
        context.configurable()
                .register(RequiresRoleFeature.builder()
                        .challenge("Basic realm=\"connect\"")
                        .denyUnannotated(false)
                        .build())
                .register(new IdentityFeature())
                .register(new Feature() {
                    @Override
                    public boolean configure(FeatureContext features) {
                        configuration = features.getConfiguration();
                        return true;
                    }
                });
    }

    @Override
    public void configure(Map<String, ?> settings) {}

    @Override
    public void close() {}

    @Override
    public String version() {
        return "1";
    }
}
