package com.example.guide.configuration;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Set;

public class BuiltLibraryApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LoansResource.class);
    }

    @Override
    @SuppressWarnings("deprecation") // There is no other portable way to register an instance.
    public Set<Object> getSingletons() {
        return Set.of(RequiresRoleFeature.builder()
                .challenge("Bearer realm=\"library\"")
                .denyUnannotated(true)
                .build());
    }
}
