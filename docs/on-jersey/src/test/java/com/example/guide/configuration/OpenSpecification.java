package com.example.guide.configuration;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;

@Path("openapi")
@PermitAll
public class OpenSpecification extends Specification {}
