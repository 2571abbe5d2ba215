package javax.annotation.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the annotation of Java EE, which compiles and protects nothing. */
@Retention(RetentionPolicy.RUNTIME)
public @interface DenyAll {}
