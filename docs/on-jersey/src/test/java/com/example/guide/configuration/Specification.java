package com.example.guide.configuration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** As a library brings it, so that nobody can annotate it. */
@Path("openapi")
public class Specification {

    @GET
    public String get() {
        return "openapi: 3.1.0";
    }
}
