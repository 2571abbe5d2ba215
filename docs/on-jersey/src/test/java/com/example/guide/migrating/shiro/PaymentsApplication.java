package com.example.guide.migrating.shiro;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.apache.shiro.web.jaxrs.SubjectPrincipalRequestFilter;

public class PaymentsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PaymentsResource.class, SubjectPrincipalRequestFilter.class, RequiresRoleFeature.class);
    }
}
