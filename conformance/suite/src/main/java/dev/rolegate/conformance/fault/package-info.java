/**
 * The suite is tested: a {@code Fault} is put into Rolegate's classes as they are loaded, the catalogue is run, and the
 * cases that are checked in have to notice. Knows classes of Rolegate by their names only.
 */
@NullMarked
package dev.rolegate.conformance.fault;

import org.jspecify.annotations.NullMarked;
