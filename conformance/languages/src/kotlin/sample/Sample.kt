package dev.rolegate.languages.kotlin

import dev.rolegate.RequiresRole
import jakarta.annotation.security.RolesAllowed
import jakarta.ws.rs.DELETE
import jakarta.ws.rs.GET
import jakarta.ws.rs.Path
import jakarta.ws.rs.PathParam

interface Crud<ID> {
    @GET
    @Path("{id}")
    @RequiresRole("admin")
    fun get(@PathParam("id") id: ID): String

    @DELETE
    @Path("{id}")
    @RolesAllowed("admin")
    fun delete(@PathParam("id") id: ID): String

    @GET
    @RequiresRole("admin")
    fun list(): String = "ok"
}

abstract class Base<ID> {
    @GET
    @Path("{id}")
    @RequiresRole("admin")
    open fun get(@PathParam("id") id: ID): String = "ok"
}

interface Reads<ID> {
    @GET
    @Path("{id}")
    fun get(@PathParam("id") id: ID): String
}

interface Leads<ID> {
    @Path("{id}")
    @RequiresRole("admin")
    fun at(@PathParam("id") id: ID): Any
}

class Leaf {
    @GET
    fun get() = "ok"
}

/** A primitive in place of the type parameter, and a forwarder from one to the other. */
@Path("numbers")
open class Numbers : Crud<Long> {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Long) = "ok"

    @DELETE
    @Path("{id}")
    override fun delete(@PathParam("id") id: Long) = "ok"
}

@Path("names")
open class Names : Crud<String> {
    override fun get(id: String) = "ok"

    override fun delete(id: String) = "ok"
}

@Path("counted")
open class Counted : Base<Int>() {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Int) = "ok"
}

@Path("inherited")
open class Inherited : Base<Int>()

/** The verb above, the role here. */
@Path("below")
open class Below : Reads<String> {
    @RequiresRole("admin")
    override fun get(id: String) = "ok"
}

@Path("leading")
open class Leading : Leads<Long> {
    @Path("{id}")
    override fun at(@PathParam("id") id: Long): Any = Leaf()
}
