/** The benchmarks on Jersey. */
@NullMarked
package dev.rolegate.benchmarks.jersey;

import org.jspecify.annotations.NullMarked;
