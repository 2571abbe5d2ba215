/** What Rolegate costs on Quarkus: building an application, starting it, and its requests. */
@NullMarked
package dev.rolegate.benchmarks.quarkus;

import org.jspecify.annotations.NullMarked;
