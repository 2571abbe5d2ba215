package com.example.users;

import dev.rolegate.RequiresRoleFeature;
import io.micrometer.core.instrument.MeterRegistry;
import org.glassfish.jersey.server.ResourceConfig;

public final class ObservedConfig extends ResourceConfig {

    public ObservedConfig(MeterRegistry registry) {
        register(UsersResource.class);
        register(RequiresRoleFeature.builder()
                .listener(new DenialCounter(registry))
                .build());
    }
}
