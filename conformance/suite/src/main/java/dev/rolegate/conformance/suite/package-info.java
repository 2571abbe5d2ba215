/**
 * What a runtime's or a server's test extends to ask all cases: {@code ConformanceSuite} on a runtime, {@code ServerSuite} and
 * {@code LoginSuite} on a server that users deploy to, {@code GateSuite} for a gate other than Rolegate,
 * {@code AccessMatrixSuite} for what the running application says of itself. Here is what asserts; what is shown beyond
 * single requests stands in {@code host}.
 */
@NullMarked
package dev.rolegate.conformance.suite;

import org.jspecify.annotations.NullMarked;
