package org.apache.shiro.authz.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** In place of the real one, which is known by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresPermissions {}
