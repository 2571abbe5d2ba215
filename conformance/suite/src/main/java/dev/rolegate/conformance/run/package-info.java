/**
 * Sends every case as every caller: {@code Run} starts one {@code Part} after the other, {@code Comparison} holds a reply
 * against what is written down, {@code Result} is what one caller got. Asserts nothing, and writes no file.
 */
@NullMarked
package dev.rolegate.conformance.run;

import org.jspecify.annotations.NullMarked;
