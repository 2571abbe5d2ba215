/** The one benchmark that looks at a step of its own: where that step is. */
@NullMarked
package dev.rolegate.internal;

import org.jspecify.annotations.NullMarked;
