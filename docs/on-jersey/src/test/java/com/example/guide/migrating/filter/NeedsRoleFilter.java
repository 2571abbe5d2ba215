package com.example.guide.migrating.filter;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@NeedsRole("")
@Priority(Priorities.AUTHORIZATION)
public class NeedsRoleFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        NeedsRole needed = resource.getResourceMethod().getAnnotation(NeedsRole.class);
        if (needed == null) {
            needed = resource.getResourceClass().getAnnotation(NeedsRole.class);
        }
        if (!request.getSecurityContext().isUserInRole(needed.value())) {
            request.abortWith(Response.status(403)
                    .type(MediaType.APPLICATION_JSON)
                    .entity("{\"error\":\"Forbidden\"}")
                    .build());
        }
    }
}
