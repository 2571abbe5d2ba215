package com.example.guide.migrating.jersey;

import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;

public final class OrdersConfigBefore extends ResourceConfig {

    public OrdersConfigBefore() {
        register(OrdersResource.class);
        register(RolesAllowedDynamicFeature.class);
    }
}
