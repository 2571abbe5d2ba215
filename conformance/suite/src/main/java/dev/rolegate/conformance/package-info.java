/**
 * The portable behaviour suite: resources, requests and answers written down by hand, over raw HTTP. Where things are; each
 * package touches those above it alone:
 *
 * <ol>
 *   <li>{@code http}: client and server; {@code caller}: nobody, bob, alice; {@code gate}: what guards;
 *   <li>{@code cases}: what a case, an answer and a shape are; {@code provider}: what applications register besides;
 *   <li>{@code catalogue}: the cases, written by hand; {@code generated}: those made by the thousand, to which {@code oracle}
 *       adds hierarchies that the JVM judges;
 *   <li>{@code application}: which cases are asked of which application, with which options;
 *   <li>{@code run}: asks; {@code report}: what a run leaves in files under version control;
 *   <li>{@code suite}: what a runtime's test extends for all cases, {@code host} for all that is more than single requests,
 *       {@code kit} for the users' test kit;
 *   <li>{@code fault}: whether the suite notices what is wrong.
 * </ol>
 *
 * <p>Only suites assert, so that a run can also be made with a gate that is known to be wrong.
 */
@NullMarked
package dev.rolegate.conformance;

import org.jspecify.annotations.NullMarked;
