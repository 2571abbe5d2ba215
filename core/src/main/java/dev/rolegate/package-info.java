/**
 * What an application uses: {@link dev.rolegate.RequiresRole} on its resources,
 * {@link dev.rolegate.RequiresRoleFeature} in its {@code Application}.
 *
 * <pre>{@code
 * @DELETE @Path("{id}")
 * @RequiresRole(value = "admin", message = "Deleting users requires the 'admin' role.")
 * public void delete(@PathParam("id") long id) { ... }
 * }</pre>
 */
@NullMarked
package dev.rolegate;

import org.jspecify.annotations.NullMarked;
