package dev.rolegate.languages.scala

import dev.rolegate.RequiresRole
import jakarta.annotation.security.{DenyAll, PermitAll, RolesAllowed}
import jakarta.ws.rs.{GET, Path, PathParam}

/** Not every runtime finds the verb here; a deployment is no less allowed. */
@Path("bare")
class Bare extends Crud[Long]:
  override def get(id: Long): String = "ok"
  override def delete(id: Long): String = "ok"

/** The role alone, on a primitive in place of the type parameter. */
@Path("below-number")
class BelowNumber extends Reads[Int]:
  @RequiresRole(Array("admin"))
  override def get(id: Int): String = "ok"

@Path("boxed")
class Boxed extends Crud[java.lang.Long]:
  override def get(id: java.lang.Long): String = "ok"
  override def delete(id: java.lang.Long): String = "ok"

@Path("flags")
class Flags extends Base[Boolean]:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: Boolean): String = "ok"

@Path("on-class")
@RequiresRole(Array("admin"))
class OnClass extends Reads[Long]:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: Long): String = "ok"

@Path("delegated")
class Delegated:
  private val names = Names()
  export names.list
  @GET
  @Path("{id}")
  @RequiresRole(Array("admin"))
  def get(@PathParam("id") id: String): String = names.get(id)

final class Id(val value: Long) extends AnyVal

trait Valuing[ID]:
  @RequiresRole(Array("admin"))
  def get(id: ID): String

/** The class of the parameter is erased to what it holds. */
@Path("valued")
class Valued extends Valuing[Id]:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: Id): String = "ok"

trait Tenant[X] extends Crud[Long]

@Path("two-levels")
class TwoLevels extends Tenant[String]:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: Long): String = "ok"
  override def delete(id: Long): String = "ok"

abstract class Bounded[N <: Number]:
  @RequiresRole(Array("admin"))
  def get(id: N): String

@Path("bounds")
class Bounds extends Bounded[java.lang.Long]:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: java.lang.Long): String = "ok"

trait Gives[+R]:
  @RequiresRole(Array("admin"))
  def get(): R

/** Another result, so a forwarder with the same parameters. */
@Path("covariant")
class Covariant extends Gives[CharSequence]:
  @GET
  override def get(): String = "ok"

sealed trait Shape:
  @GET
  @RequiresRole(Array("admin"))
  def get(): String

@Path("sealed")
class Sealed extends Shape:
  override def get(): String = "ok"

trait Refuses[ID]:
  @DenyAll
  def get(id: ID): String

@Path("denied")
class Denied extends Refuses[Long]:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: Long): String = "ok"

@Path("permitted")
class Permitted extends Refuses[Long]:
  @GET
  @Path("{id}")
  @PermitAll
  override def get(@PathParam("id") id: Long): String = "ok"

abstract class Middle extends Crud[Long]:
  @RolesAllowed(Array("admin"))
  override def get(id: Long): String

/** A class between, which declares again. */
@Path("between")
class Between extends Middle:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: Long): String = "ok"
  override def delete(id: Long): String = "ok"

@RequiresRole(Array("admin"))
trait Typed[ID]:
  def get(id: ID): String

@Path("typed")
class OnInterface extends Typed[Long]:
  @GET
  @Path("{id}")
  override def get(@PathParam("id") id: Long): String = "ok"

class Outer[ID]:
  abstract class In:
    @RequiresRole(Array("admin"))
    def get(id: ID): String

trait Stacked extends Crud[String]:
  @RolesAllowed(Array("admin"))
  abstract override def get(id: String): String = super.get(id)

class Plain extends Crud[String]:
  override def get(id: String): String = "ok"
  override def delete(id: String): String = "ok"

/** A trait that calls what it is mixed into. */
@Path("mixed")
class Mixed extends Plain with Stacked
