/**
 * The wire: a client over one socket that changes nothing of a request, and the server that it calls. Knows bytes; nothing
 * of cases, callers or Rolegate. A runtime's test makes a {@code Server}.
 */
@NullMarked
package dev.rolegate.conformance.http;

import org.jspecify.annotations.NullMarked;
