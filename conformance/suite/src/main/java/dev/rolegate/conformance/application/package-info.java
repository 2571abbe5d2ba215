/**
 * The applications that are started. {@code Parts} lists them, {@code Part} is one: shapes, options and providers, and what
 * they are guarded by. {@code Archived} makes the same one again on a server in a JVM of its own; {@code Observed} tells
 * what no answer shows, {@code Watched} what was said of a request. Knows catalogue and generated shapes; starts nothing.
 */
@NullMarked
package dev.rolegate.conformance.application;

import org.jspecify.annotations.NullMarked;
