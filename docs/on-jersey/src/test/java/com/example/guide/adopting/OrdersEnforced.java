package com.example.guide.adopting;

import dev.rolegate.RequiresRoleFeature;
import org.glassfish.jersey.server.ResourceConfig;

public final class OrdersEnforced extends ResourceConfig {

    public OrdersEnforced() {
        register(OrdersResource.class);
        register(RequiresRoleFeature.builder()
                .denyUnannotated(true)
                .knownRoles("clerk", "manager")
                .build());
    }
}
