/**
 * Knows what callers are told: the sentences, the bytes, the mappers and the writer.
 *
 * <p>Gives a {@code Denial} as an exception, and what renders it, through {@code Denials}.
 *
 * <p>May touch {@code options}.
 */
@NullMarked
package dev.rolegate.internal.denial;

import org.jspecify.annotations.NullMarked;
