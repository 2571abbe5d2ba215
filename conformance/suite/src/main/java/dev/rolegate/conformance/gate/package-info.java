/**
 * What guards an application: Rolegate, nothing, or a gate known to be wrong, such as the {@code NameBound} filter that
 * tutorials show. Knows no cases; {@code suite.GateSuite} asks them, for what {@code application.Vocabulary} says.
 */
@NullMarked
package dev.rolegate.conformance.gate;

import org.jspecify.annotations.NullMarked;
