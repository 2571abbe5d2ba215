package dev.rolegate.internal;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Compiles the methods that the runtime announces, so that the first request is as fast as the last. */
final class AnnouncedMethods implements DynamicFeature {

    private final Deployment deployment;

    @Context
    private @Nullable UriInfo request;

    AnnouncedMethods(Deployment deployment) {
        this.deployment = deployment;
    }

    @Override
    public void configure(ResourceInfo announced, FeatureContext context) {
        if (announced.getResourceClass() != null && announced.getResourceMethod() != null) {
            boolean late = isLate();
            deployment.announce(announced.getResourceClass(), late);
            if (!late) {
                deployment
                        .policy()
                        .requirements()
                        .endpoint(announced.getResourceClass(), announced.getResourceMethod());
            }
        }
    }

    /** Whether this comes with a request, for the class of a sub-resource, before any filter can tell. */
    private boolean isLate() {
        try {
            return request != null && request.getPath() != null;
        } catch (RuntimeException noRequest) {
            return false;
        }
    }
}
