package com.example.users;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Set;

public class UsersApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(UsersResource.class, RequiresRoleFeature.class);
    }
}
