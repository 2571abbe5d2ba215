/**
 * The users' test kit on a runtime: {@code TestKitSuite} is what the runtime's test extends, beside it the application that
 * the kit is tried on. Knows the published {@code testing} module, and nothing of cases.
 */
@NullMarked
package dev.rolegate.conformance.kit;

import org.jspecify.annotations.NullMarked;
