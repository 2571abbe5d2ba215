/**
 * Rolegate in Spring Boot, with {@code spring-boot-starter-jersey}: options come from the Environment, and a refused deployment
 * stops the start. Nothing in it is to be typed: the jar on the class path is enough.
 */
@NullMarked
package dev.rolegate.spring;

import org.jspecify.annotations.NullMarked;
