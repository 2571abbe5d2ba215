/** The classes of the applications that are measured. */
@NullMarked
package dev.rolegate.benchmarks.quarkus.app;

import org.jspecify.annotations.NullMarked;
