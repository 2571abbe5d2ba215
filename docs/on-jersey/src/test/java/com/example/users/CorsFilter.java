package com.example.users;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

public class CorsFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Access-Control-Allow-Origin", "https://app.example.com");
        response.getHeaders().putSingle("Access-Control-Allow-Headers", "Authorization");
        response.getHeaders().putSingle("Access-Control-Allow-Methods", "GET, DELETE");
    }
}
