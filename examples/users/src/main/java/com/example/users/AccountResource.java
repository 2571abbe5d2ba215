package com.example.users;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/**
 * {@code /users/122/account}: whose account it is may see and change it, and so may admins. The number is taken as text, without
 * leading zeros, so that each user has one role.
 */
@Path("/users/{id: [1-9][0-9]{0,17}}/account")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole(
        value = {"admin", "user:{id}"},
        message = "An account is its owner's and the admins' business.")
public class AccountResource {

    private final UsersDatabase database;

    AccountResource(UsersDatabase database) {
        this.database = database;
    }

    @GET
    public Account get(@PathParam("id") String id) {
        return database.account(Long.parseLong(id)).orElseThrow(() -> ApiError.unknownUser());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Account change(@PathParam("id") String id, @Nullable Account account) {
        if (account == null || !account.hasValidEmail()) {
            throw ApiError.of(Status.BAD_REQUEST, "InvalidAccount", "An account has an email address.");
        }
        if (!database.change(Long.parseLong(id), account)) {
            throw ApiError.unknownUser();
        }
        return account;
    }
}
