package io.quarkus.vertx.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the annotation of {@code quarkus-reactive-routes}. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Route {}
