package com.example.books;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/books")
public class BooksResource {

    @GET
    public String list() {
        return "Effective Java";
    }

    @DELETE
    @Path("{isbn}")
    @RequiresRole("librarian")
    public void remove(@PathParam("isbn") String isbn) {
        // ...
    }
}
