package com.example.books;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

@ApplicationPath("/")
public class BooksApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(BooksResource.class, RequiresRoleFeature.class);
    }
}
