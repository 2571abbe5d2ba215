package com.example.guide.boot;

import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.stereotype.Component;

@Component
public class LibraryConfig extends ResourceConfig {

    public LibraryConfig() {
        register(LoansResource.class);
    }
}
