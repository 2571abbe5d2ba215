package com.example.guide.database;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

public class ReportsApplication extends Application {

    private final TokenAuthentication authentication;

    public ReportsApplication(DataSource database) {
        authentication = new TokenAuthentication(new Users(database));
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ReportsResource.class, RequiresRoleFeature.class);
    }

    @Override
    @SuppressWarnings("deprecation") // There is no other portable way to register an instance.
    public Set<Object> getSingletons() {
        return Set.of(authentication);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("rolegate.challenge", "Bearer realm=\"reports\"");
    }
}
