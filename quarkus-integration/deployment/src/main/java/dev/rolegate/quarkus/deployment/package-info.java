/** Builds an application with Rolegate: finds its mistakes, and puts the gate in. */
@NullMarked
package dev.rolegate.quarkus.deployment;

import org.jspecify.annotations.NullMarked;
