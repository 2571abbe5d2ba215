package com.example.guide.migrating;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Set;

public class TicketsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(TicketsResource.class, RequiresRoleFeature.class);
    }
}
