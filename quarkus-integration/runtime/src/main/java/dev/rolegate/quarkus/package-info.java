/** How Quarkus REST tells what it matched: add the extension to the application, and the build puts the gate in. */
@NullMarked
package dev.rolegate.quarkus;

import org.jspecify.annotations.NullMarked;
