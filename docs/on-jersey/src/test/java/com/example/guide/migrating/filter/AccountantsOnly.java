package com.example.guide.migrating.filter;

import dev.rolegate.RequiresRole;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@RequiresRole(value = "accountant", message = "Invoices are for accountants.")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AccountantsOnly {}
