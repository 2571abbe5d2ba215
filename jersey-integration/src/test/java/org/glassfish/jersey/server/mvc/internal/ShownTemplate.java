package org.glassfish.jersey.server.mvc.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.glassfish.jersey.process.Inflector;
import org.jspecify.annotations.Nullable;

/** Stands for the handler in {@code jersey-mvc}, which has these fields, and sets the second once the view was shown. */
public final class ShownTemplate implements TemplateInflector, Inflector<ContainerRequestContext, String> {

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private final Class<?> resourceClass;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Class<?> modelClass;

    /** A view of this class. */
    public ShownTemplate(Class<?> resourceClass) {
        this.resourceClass = resourceClass;
    }

    @Override
    public String apply(ContainerRequestContext request) {
        return "ok";
    }

    @Override
    public @Nullable Class<?> getModelClass() {
        return modelClass;
    }
}
