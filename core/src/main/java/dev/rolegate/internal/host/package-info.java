/**
 * Knows what differs by runtime, and nowhere else.
 *
 * <p>Gives the match of a request and the runtime's other answers, through {@code Host}.
 *
 * <p>May touch {@code rule}.
 */
@NullMarked
package dev.rolegate.internal.host;

import org.jspecify.annotations.NullMarked;
