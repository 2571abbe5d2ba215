/**
 * What applications of the suite register beside the gate: filters, mappers, writers and a listener that do what those of
 * users do, or worse. Knows {@code Answer}, since some of them answer.
 */
@NullMarked
package dev.rolegate.conformance.provider;

import org.jspecify.annotations.NullMarked;
