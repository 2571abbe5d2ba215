package io.quarkiverse.mcp.server;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the annotation of {@code quarkus-mcp-server-http}. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Tool {}
