/** How RESTEasy tells what it matched: put the jar on the class path, and RESTEasy finds it. */
@NullMarked
package dev.rolegate.resteasy;

import org.jspecify.annotations.NullMarked;
