package com.example.guide.migrating.jersey;

import dev.rolegate.RequiresRoleFeature;
import org.glassfish.jersey.server.ResourceConfig;

public final class OrdersConfig extends ResourceConfig {

    public OrdersConfig() {
        register(OrdersResource.class);
        register(RequiresRoleFeature.class);
    }
}
