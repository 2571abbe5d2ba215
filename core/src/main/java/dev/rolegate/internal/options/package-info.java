/**
 * Knows the options, their grammar, and how the places where they stand rank.
 *
 * <p>Gives the resolved {@code Options}.
 *
 * <p>May touch {@code rule}.
 */
@NullMarked
package dev.rolegate.internal.options;

import org.jspecify.annotations.NullMarked;
