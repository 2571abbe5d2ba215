package dev.rolegate.languages.groovy

import dev.rolegate.RequiresRole
import jakarta.annotation.security.RolesAllowed
import jakarta.ws.rs.DELETE
import jakarta.ws.rs.GET
import jakarta.ws.rs.Path
import jakarta.ws.rs.PathParam

interface Crud<ID> {
    @GET
    @Path('{id}')
    @RequiresRole('admin')
    String get(@PathParam('id') ID id)

    @DELETE
    @Path('{id}')
    @RolesAllowed('admin')
    String delete(@PathParam('id') ID id)
}

abstract class Base<ID> {
    @GET
    @Path('{id}')
    @RequiresRole('admin')
    String get(@PathParam('id') ID id) { 'ok' }
}

interface Reads<ID> {
    @GET
    @Path('{id}')
    String get(@PathParam('id') ID id)
}

interface Leads<ID> {
    @Path('{id}')
    @RequiresRole('admin')
    Object at(@PathParam('id') ID id)
}

class Leaf {
    @GET
    String get() { 'ok' }
}

/** Another parameter than the interface's, and a forwarder from one to the other. */
@Path('numbers')
class Numbers implements Crud<Long> {
    @GET
    @Path('{id}')
    String get(@PathParam('id') Long id) { 'ok' }

    @DELETE
    @Path('{id}')
    String delete(@PathParam('id') Long id) { 'ok' }
}

@Path('names')
class Names implements Crud<String> {
    String get(String id) { 'ok' }

    String delete(String id) { 'ok' }
}

@Path('counted')
class Counted extends Base<Integer> {
    @GET
    @Path('{id}')
    String get(@PathParam('id') Integer id) { 'ok' }
}

@Path('inherited')
class Inherited extends Base<Integer> {}

/** The verb above, the role here. */
@Path('below')
class Below implements Reads<String> {
    @RequiresRole('admin')
    String get(String id) { 'ok' }
}

@Path('leading')
class Leading implements Leads<Long> {
    @Path('{id}')
    Object at(@PathParam('id') Long id) { new Leaf() }
}
