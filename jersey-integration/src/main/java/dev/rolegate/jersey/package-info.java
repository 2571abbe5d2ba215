/** How Jersey tells what it matched: put the jar on the class path, and Jersey finds it. */
@NullMarked
package dev.rolegate.jersey;

import org.jspecify.annotations.NullMarked;
