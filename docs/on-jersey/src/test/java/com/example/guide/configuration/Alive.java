package com.example.guide.configuration;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.process.Inflector;

@PermitAll
public class Alive implements Inflector<ContainerRequestContext, Response> {

    @Override
    public Response apply(ContainerRequestContext request) {
        return Response.ok("alive").build();
    }
}
