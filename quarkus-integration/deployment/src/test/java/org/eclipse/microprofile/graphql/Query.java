package org.eclipse.microprofile.graphql;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the annotation of {@code quarkus-smallrye-graphql}. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Query {}
