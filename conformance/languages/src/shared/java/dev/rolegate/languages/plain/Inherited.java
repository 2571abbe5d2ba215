package dev.rolegate.languages.plain;

import jakarta.ws.rs.Path;

@Path("inherited")
public class Inherited extends Base<Long> {}
