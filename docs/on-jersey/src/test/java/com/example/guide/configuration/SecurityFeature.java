package com.example.guide.configuration;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

public class SecurityFeature implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        context.register(RequiresRoleFeature.builder()
                .challenge("Bearer realm=\"library\"")
                .build());
        return true;
    }
}
