/**
 * Knows what annotations and class files say: which declaration counts for a method of a class, what is wrong with it, where it is
 * reached.
 *
 * <p>Gives declarations, routes, refusals and warnings, through {@code ResourceClasses}.
 *
 * <p>May touch nothing of ours.
 */
@NullMarked
package dev.rolegate.internal.rule;

import org.jspecify.annotations.NullMarked;
