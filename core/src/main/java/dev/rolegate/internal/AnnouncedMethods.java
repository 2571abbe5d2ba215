package dev.rolegate.internal;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/** Compiles the methods that the runtime announces, so that the first request is as fast as the last. */
final class AnnouncedMethods implements DynamicFeature {

    private final Deployment deployment;

    AnnouncedMethods(Deployment deployment) {
        this.deployment = deployment;
    }

    @Override
    public void configure(ResourceInfo announced, FeatureContext context) {
        if (announced.getResourceClass() != null && announced.getResourceMethod() != null) {
            deployment.announce(
                    announced.getResourceClass(), announced.getResourceMethod(), context.getConfiguration());
        }
    }
}
