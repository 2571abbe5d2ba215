package com.example.books

import dev.rolegate.RequiresRole
import dev.rolegate.RequiresRoleFeature
import jakarta.ws.rs.DELETE
import jakarta.ws.rs.GET
import jakarta.ws.rs.Path
import jakarta.ws.rs.PathParam
import jakarta.ws.rs.core.Application

@Path("/books")
class BooksResource {

    @GET
    fun list() = "Kotlin in Action"

    @DELETE
    @Path("{isbn}")
    @RequiresRole("librarian")
    fun remove(@PathParam("isbn") isbn: String) {
        // ...
    }
}

class BooksApplication : Application() {

    override fun getClasses(): Set<Class<*>> =
        setOf(BooksResource::class.java, RequiresRoleFeature::class.java)
}
