/**
 * Who calls: nobody, bob and alice, named in a request header, and the authentication that makes a security context of it.
 * Knows Jakarta REST alone.
 */
@NullMarked
package dev.rolegate.conformance.caller;

import org.jspecify.annotations.NullMarked;
