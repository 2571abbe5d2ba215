package com.example.guide.migrating;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.jboss.resteasy.plugins.interceptors.RoleBasedSecurityFeature;

public class TicketsApplicationBefore extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(TicketsResource.class, RoleBasedSecurityFeature.class);
    }
}
