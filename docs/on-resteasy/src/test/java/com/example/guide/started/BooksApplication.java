package com.example.guide.started;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Set;

public class BooksApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(BooksResource.class, RequiresRoleFeature.class);
    }
}
