package com.example.users;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /users}: every signed-in caller may look, admins may change. */
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole(RequiresRole.AUTHENTICATED)
public class UsersResource {

    private final UsersDatabase database;

    UsersResource(UsersDatabase database) {
        this.database = database;
    }

    @GET
    public List<User> list() {
        return database.all();
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public User get(@PathParam("id") long id) {
        return database.find(id).orElseThrow(() -> ApiError.unknownUser());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresRole(value = "admin", message = "Adding users requires the 'admin' role.")
    public Response add(@Nullable NewUser user, @Context UriInfo uri) {
        if (user == null || user.name() == null || !user.hasValidName()) {
            throw ApiError.of(
                    Status.BAD_REQUEST, "InvalidUser", "A user has a name of 1 to 100 characters, without controls.");
        }
        User added = database.add(user.name())
                .orElseThrow(() -> ApiError.of(Status.CONFLICT, "NameTaken", "There is a user of that name already."));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(added.id()))
                        .build())
                .entity(added)
                .build();
    }

    @DELETE
    @Path("{id: [0-9]{1,18}}")
    @RequiresRole(value = "admin", message = "Deleting users requires the 'admin' role.")
    public void delete(@PathParam("id") long id) {
        if (!database.delete(id)) {
            throw ApiError.unknownUser();
        }
    }
}
