package io.quarkiverse.jsonrpc.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the annotation of {@code quarkus-json-rpc}. */
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonRPCApi {}
