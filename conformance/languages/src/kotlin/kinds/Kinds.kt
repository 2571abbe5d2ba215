package dev.rolegate.languages.kotlin

import dev.rolegate.RequiresRole
import jakarta.annotation.security.DenyAll
import jakarta.annotation.security.PermitAll
import jakarta.annotation.security.RolesAllowed
import jakarta.ws.rs.DefaultValue
import jakarta.ws.rs.GET
import jakarta.ws.rs.Path
import jakarta.ws.rs.PathParam
import jakarta.ws.rs.QueryParam

/** Not every runtime finds the verb here; a deployment is no less allowed. */
@Path("bare")
open class Bare : Crud<Long> {
    override fun get(id: Long) = "ok"

    override fun delete(id: Long) = "ok"
}

/** The role alone, on a primitive in place of the type parameter. */
@Path("below-number")
open class BelowNumber : Reads<Int> {
    @RequiresRole("admin")
    override fun get(id: Int) = "ok"
}

@Path("boxed")
open class Boxed : Crud<Long?> {
    override fun get(id: Long?) = "ok"

    override fun delete(id: Long?) = "ok"
}

@Path("flags")
open class Flags : Base<Boolean>() {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Boolean) = "ok"
}

@Path("on-class")
@RequiresRole("admin")
open class OnClass : Reads<Long> {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Long) = "ok"
}

@Path("delegated")
open class Delegated : Crud<String> by Names()

@JvmInline
value class Id(val value: Long)

interface Valuing<ID> {
    @RequiresRole("admin")
    fun get(id: ID): String
}

/** The method has another name than the one that it overrides. */
@Path("valued")
open class Valued : Valuing<Id> {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Id) = "ok"
}

@Path("overloads")
open class Overloads {
    @GET
    @RequiresRole("admin")
    @JvmOverloads
    open fun get(@QueryParam("q") @DefaultValue("x") q: String = "x") = "ok"
}

abstract class Sized {
    @GET
    @JvmOverloads
    open fun get(@QueryParam("size") @DefaultValue("x") size: String = "x") = "ok"
}

/** The copy without the argument stands above, and calls this one. */
@Path("defaulted")
open class Defaulted : Sized() {
    @RequiresRole("admin")
    override fun get(size: String) = "ok"
}

@Path("property")
open class Property {
    @get:GET
    @get:RequiresRole("admin")
    val secret: String
        get() = "ok"
}

interface Tenant<X> : Crud<Long>

@Path("two-levels")
open class TwoLevels : Tenant<String> {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Long) = "ok"

    override fun delete(id: Long) = "ok"
}

@Path("static")
open class Static {
    companion object {
        @JvmStatic
        @GET
        @RequiresRole("admin")
        fun get() = "ok"
    }
}

@Path("singleton")
object Singleton : Reads<Long> {
    @GET
    @Path("{id}")
    @RequiresRole("admin")
    override fun get(@PathParam("id") id: Long) = "ok"
}

abstract class Bounded<N : Number> {
    @RequiresRole("admin")
    abstract fun get(id: N): String
}

@Path("bounds")
open class Bounds : Bounded<Long>() {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Long) = "ok"
}

interface Gives<out R> {
    @RequiresRole("admin")
    fun get(): R
}

/** Another result, so a forwarder with the same parameters. */
@Path("covariant")
open class Covariant : Gives<CharSequence> {
    @GET
    override fun get(): String = "ok"
}

sealed interface Shape {
    @GET
    @RequiresRole("admin")
    fun get(): String
}

@Path("sealed")
open class Sealed : Shape {
    override fun get() = "ok"
}

interface Refuses<ID> {
    @DenyAll
    fun get(id: ID): String
}

@Path("denied")
open class Denied : Refuses<Long> {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Long) = "ok"
}

@Path("permitted")
open class Permitted : Refuses<Long> {
    @GET
    @Path("{id}")
    @PermitAll
    override fun get(@PathParam("id") id: Long) = "ok"
}

abstract class Middle : Crud<Long> {
    @RolesAllowed("admin")
    abstract override fun get(id: Long): String
}

/** A class between, which declares again. */
@Path("between")
open class Between : Middle() {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Long) = "ok"

    override fun delete(id: Long) = "ok"
}

@RequiresRole("admin")
interface Typed<ID> {
    fun get(id: ID): String
}

@Path("typed")
open class OnInterface : Typed<Long> {
    @GET
    @Path("{id}")
    override fun get(@PathParam("id") id: Long) = "ok"
}
