package com.example.guide.configuration;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

public class LibraryApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LoansResource.class, RequiresRoleFeature.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "rolegate.challenge", "Bearer realm=\"library\"",
                "rolegate.role-hierarchy", "admin > editor > viewer; admin > auditor",
                "rolegate.deny-unannotated", true);
    }
}
