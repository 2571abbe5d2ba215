package dev.rolegate.languages.scala

import dev.rolegate.RequiresRole
import jakarta.annotation.security.RolesAllowed
import jakarta.ws.rs.{DELETE, GET, Path, PathParam}

trait Crud[ID]:
  @GET
  @Path("{id}")
  @RequiresRole(Array("admin"))
  def get(@PathParam("id") id: ID): String

  @DELETE
  @Path("{id}")
  @RolesAllowed(Array("admin"))
  def delete(@PathParam("id") id: ID): String

  @GET
  @RequiresRole(Array("admin"))
  def list(): String = "ok"

abstract class Base[ID]:
  @GET
  @Path("{id}")
  @RequiresRole(Array("admin"))
  def get(@PathParam("id") id: ID): String = "ok"

trait Reads[ID]:
  @GET
  @Path("{id}")
  def get(@PathParam("id") id: ID): String

trait Leads[ID]:
  @Path("{id}")
  @RequiresRole(Array("admin"))
  def at(@PathParam("id") id: ID): Object

class Leaf:
  @GET
  def get(): String = "ok"

/** A primitive in place of the type parameter, and a forwarder from one to the other. */
@Path("numbers")
class Numbers extends Crud[Long]:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: Long): String = "ok"

  @DELETE
  @Path("{id}")
  override def delete(@PathParam("id") id: Long): String = "ok"

@Path("names")
class Names extends Crud[String]:
  override def get(id: String): String = "ok"

  override def delete(id: String): String = "ok"

@Path("counted")
class Counted extends Base[Int]:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: Int): String = "ok"

@Path("inherited")
class Inherited extends Base[Integer]

/** The verb above, the role here. */
@Path("below")
class Below extends Reads[String]:
  @RequiresRole(Array("admin"))
  override def get(id: String): String = "ok"

@Path("leading")
class Leading extends Leads[Long]:
  @Path("{id}")
  override def at(@PathParam("id") id: Long): Object = Leaf()
