package dev.rolegate.conformance.generated;

import dev.rolegate.RequiresRole;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A stereotype. */
@RequiresRole("admin")
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyAdmins {}
