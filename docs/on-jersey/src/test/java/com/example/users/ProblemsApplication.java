package com.example.users;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

public class ProblemsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(UsersResource.class, RequiresRoleFeature.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("rolegate.problem-details", true);
    }
}
