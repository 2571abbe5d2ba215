/**
 * The shapes, written by hand, a file for each kind of placement: on top the table of cases, below it the classes.
 *
 * <p>A shape is here if every runtime routes it. What some runtimes do not route (a bare method of two interfaces that both
 * carry the verb, a verb on a generic interface that another interface binds, a package-private superclass) is not.
 */
@NullMarked
package dev.rolegate.conformance.catalogue;

import org.jspecify.annotations.NullMarked;
