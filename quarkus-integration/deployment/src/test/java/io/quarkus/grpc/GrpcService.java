package io.quarkus.grpc;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the annotation of {@code quarkus-grpc}. */
@Retention(RetentionPolicy.RUNTIME)
public @interface GrpcService {}
