package com.example.guide.adopting;

import dev.rolegate.RequiresRoleFeature;
import java.time.LocalDate;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;

public final class OrdersConfig extends ResourceConfig {

    public OrdersConfig(LocalDate lastDay, Surprises surprises) {
        register(OrdersResource.class);
        register(RolesAllowedDynamicFeature.class); // Stays until Rolegate enforces.
        register(RequiresRoleFeature.builder()
                .reportOnlyUntil(lastDay)
                .denyUnannotated(true)
                .knownRoles("clerk", "manager")
                .listener(surprises)
                .build());
    }
}
