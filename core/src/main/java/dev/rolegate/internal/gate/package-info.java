/**
 * Knows the way of a request: {@code RequiresRoleFilter} reads the match, asks {@code Policy} for the requirements and
 * {@code RoleCheck} whether they are met, and throws.
 *
 * <p>Gives the filter, and what it decides by.
 *
 * <p>May touch {@code rule}, {@code host}, {@code options}, {@code denial}.
 */
@NullMarked
package dev.rolegate.internal.gate;

import org.jspecify.annotations.NullMarked;
