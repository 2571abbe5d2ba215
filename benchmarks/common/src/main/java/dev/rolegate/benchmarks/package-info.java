/**
 * What is measured, whatever the runtime: {@code Scenario} has the rows of the table, {@code Protection} what protects them.
 * {@code Tables} starts a virtual machine for each of them and prints; in there {@code Fork} measures requests and decisions,
 * {@code Start} a start, {@code EndToEnd} requests over loopback.
 */
@NullMarked
package dev.rolegate.benchmarks;

import org.jspecify.annotations.NullMarked;
