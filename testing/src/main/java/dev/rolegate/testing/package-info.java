/**
 * For the tests of an application: {@link dev.rolegate.testing.Identity} signs a caller in without a login,
 * {@link dev.rolegate.testing.AccessMatrixVerifier} holds the access matrix against a file and against the running
 * application.
 */
@NullMarked
package dev.rolegate.testing;

import org.jspecify.annotations.NullMarked;
