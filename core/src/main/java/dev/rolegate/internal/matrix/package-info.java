/**
 * Knows the endpoints behind routes, and how the access matrix is printed.
 *
 * <p>Gives {@code Endpoints}, and the public {@code AccessMatrix} as text.
 *
 * <p>May touch {@code rule}, {@code gate}, {@code denial} for its sentences, the public
 * {@code AccessMatrix}.
 */
@NullMarked
package dev.rolegate.internal.matrix;

import org.jspecify.annotations.NullMarked;
