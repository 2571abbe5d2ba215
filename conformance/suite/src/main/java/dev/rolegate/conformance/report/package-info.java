/**
 * What a finished run leaves in files: a transcript, and rows and pages under version control that the run must agree with,
 * or writes if its differences are accepted ({@code CheckedIn}). {@code Table} is docs/conformance.md, {@code Compatibility}
 * docs/compatibility.md, {@code Differing} docs/differing.
 */
@NullMarked
package dev.rolegate.conformance.report;

import org.jspecify.annotations.NullMarked;
