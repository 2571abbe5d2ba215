/**
 * What is written down: a {@code Case} is one request with the {@code Answer} that each caller must get, {@code Shapes} are
 * resources and the cases on them, {@code Entity} is what a request carries. Knows callers; nothing is sent from here.
 */
@NullMarked
package dev.rolegate.conformance.cases;

import org.jspecify.annotations.NullMarked;
