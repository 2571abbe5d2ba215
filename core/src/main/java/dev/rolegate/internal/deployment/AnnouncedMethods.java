package dev.rolegate.internal.deployment;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.util.function.BiConsumer;

/** Hears of the methods that the runtime announces, so that the first request is as fast as the last. */
final class AnnouncedMethods implements DynamicFeature {

    private final BiConsumer<ResourceInfo, FeatureContext> taker;

    AnnouncedMethods(BiConsumer<ResourceInfo, FeatureContext> taker) {
        this.taker = taker;
    }

    @Override
    public void configure(ResourceInfo announced, FeatureContext context) {
        if (announced.getResourceClass() != null && announced.getResourceMethod() != null) {
            taker.accept(announced, context);
        }
    }
}
