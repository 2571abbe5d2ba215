/**
 * The JVM as judge of what overrides what: hierarchies made at random as class files, and what invoking each of their
 * methods runs. Nothing is concluded from signatures; whatever runs the resource method counts.
 */
@NullMarked
package dev.rolegate.conformance.oracle;

import org.jspecify.annotations.NullMarked;
