/** The one benchmark that looks at a step of its own: where that step is. */
@NullMarked
package dev.rolegate.internal.gate;

import org.jspecify.annotations.NullMarked;
