/** The benchmarks on RESTEasy. */
@NullMarked
package dev.rolegate.benchmarks.resteasy;

import org.jspecify.annotations.NullMarked;
