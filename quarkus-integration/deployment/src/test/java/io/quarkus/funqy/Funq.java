package io.quarkus.funqy;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the annotation of {@code quarkus-funqy-http}. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Funq {}
