package org.glassfish.jersey.server.mvc.internal;

import org.jspecify.annotations.Nullable;

/** Stands for the interface in {@code jersey-mvc} by which its handlers are known. */
public interface TemplateInflector {

    /** The class that is shown; only once it was. */
    @Nullable
    Class<?> getModelClass();
}
