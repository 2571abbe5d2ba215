package com.example.guide.configuration;

import dev.rolegate.RequiresRoleFeature;
import org.glassfish.jersey.server.ResourceConfig;

public final class LibraryConfig extends ResourceConfig {

    public LibraryConfig() {
        register(LoansResource.class);
        register(RequiresRoleFeature.class);
        property("rolegate.challenge", "Bearer realm=\"library\"");
    }
}
