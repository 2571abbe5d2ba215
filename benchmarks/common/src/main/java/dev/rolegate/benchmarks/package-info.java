/**
 * What is measured, whatever the runtime: {@code Scenario} has the rows of the table, {@code Protection} what protects them,
 * {@code RequestBenchmark}, {@code DecisionBenchmark}, {@code StartBenchmark} and {@code EndToEnd} measure, {@code Report} prints.
 */
@NullMarked
package dev.rolegate.benchmarks;

import org.jspecify.annotations.NullMarked;
