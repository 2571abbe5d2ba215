/**
 * The portable behaviour suite: resources, requests and a hand-written oracle, over raw HTTP.
 *
 * <p>A runtime's test extends {@code ConformanceSuite} and says how to start a server. {@code Parts} lists the
 * applications that are started, each with its {@code Shapes}; {@code Run} sends the requests and collects a
 * {@code Result} for each; only the suite asserts, so that a run can also be made with a gate that is known to be wrong.
 */
@NullMarked
package dev.rolegate.conformance;

import org.jspecify.annotations.NullMarked;
