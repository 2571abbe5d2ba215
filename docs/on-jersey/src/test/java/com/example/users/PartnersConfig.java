package com.example.users;

import dev.rolegate.RequiresRoleFeature;
import org.glassfish.jersey.server.ResourceConfig;

public final class PartnersConfig extends ResourceConfig {

    public PartnersConfig() {
        register(UsersResource.class);
        register(RequiresRoleFeature.builder()
                .challenge("Bearer realm=\"users\"")
                .denyUnannotated(true)
                .build());
    }
}
