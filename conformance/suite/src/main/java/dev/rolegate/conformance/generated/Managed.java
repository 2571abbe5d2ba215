package dev.rolegate.conformance.generated;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A stereotype that is made of another. */
@OnlyAdmins
@Retention(RetentionPolicy.RUNTIME)
public @interface Managed {}
