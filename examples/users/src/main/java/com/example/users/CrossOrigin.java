package com.example.users;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * Lets the pages of one other origin call this API and read its answers, denials included (CORS). The preflight itself is
 * the runtime's automatic {@code OPTIONS}, which is never denied.
 */
final class CrossOrigin implements ContainerResponseFilter {

    private final String allowed;

    /** For the pages of an origin such as {@code http://localhost:3000}. */
    CrossOrigin(String allowed) {
        this.allowed = allowed;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, "Origin");
        if (!allowed.equals(request.getHeaderString("Origin"))) {
            return;
        }
        headers.putSingle("Access-Control-Allow-Origin", allowed);
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            headers.putSingle("Access-Control-Allow-Methods", "GET, POST, DELETE");
            headers.putSingle("Access-Control-Allow-Headers", "Authorization, Content-Type");
        }
    }
}
