package dev.rolegate.languages.groovy

import dev.rolegate.RequiresRole
import groovy.transform.CompileStatic
import jakarta.annotation.security.DenyAll
import jakarta.annotation.security.PermitAll
import jakarta.annotation.security.RolesAllowed
import jakarta.ws.rs.GET
import jakarta.ws.rs.Path
import jakarta.ws.rs.PathParam
import jakarta.ws.rs.QueryParam

/** Not every runtime finds the verb here; a deployment is no less allowed. */
@Path('bare')
class Bare implements Crud<Long> {
    String get(Long id) { 'ok' }

    String delete(Long id) { 'ok' }
}

@Path('below-number')
class BelowNumber implements Reads<Integer> {
    @RequiresRole('admin')
    String get(Integer id) { 'ok' }
}

@Path('boxed')
@CompileStatic
class Boxed implements Crud<Long> {
    String get(Long id) { 'ok' }

    String delete(Long id) { 'ok' }
}

@Path('on-class')
@RequiresRole('admin')
class OnClass implements Reads<Long> {
    @GET
    @Path('{id}')
    String get(@PathParam('id') Long id) { 'ok' }
}

@Path('delegated')
class Delegated implements Crud<String> {
    @Delegate
    private final Names names = new Names()
}

@Path('property')
class Property {
    @GET
    @RequiresRole('admin')
    String getSecret() { 'ok' }
}

interface Tenant<X> extends Crud<Long> {}

@Path('two-levels')
class TwoLevels implements Tenant<String> {
    @GET
    @Path('{id}')
    String get(@PathParam('id') Long id) { 'ok' }

    String delete(Long id) { 'ok' }
}

/** What a raw type is erased to, so that a runtime can still read it from a path. */
class Key {
    static Key fromString(String text) { new SpecialKey() }
}

class SpecialKey extends Key {}

interface Keyed<K extends Key> {
    @RequiresRole('admin')
    String get(K id)
}

interface KeyedTenant<X> extends Keyed<SpecialKey> {}

/** A raw type two levels up. */
@Path('raw')
class Raw implements KeyedTenant {
    @GET
    @Path('{id}')
    String get(@PathParam('id') Key id) { 'ok' }
}

@Path('static')
class Static {
    @GET
    @RequiresRole('admin')
    static String get() { 'ok' }
}

abstract class Bounded<N extends Number> {
    @RequiresRole('admin')
    abstract String get(N id)
}

@Path('bounds')
class Bounds extends Bounded<Long> {
    @GET
    @Path('{id}')
    String get(@PathParam('id') Long id) { 'ok' }
}

interface Gives<R> {
    @RequiresRole('admin')
    R get()
}

/** Another result, so a forwarder with the same parameters. */
@Path('covariant')
class Covariant implements Gives<CharSequence> {
    @GET
    String get() { 'ok' }
}

trait Lists {
    @GET
    @RequiresRole('admin')
    String list() { 'ok' }
}

@Path('mixed')
class Mixed implements Lists {}

interface Refuses<ID> {
    @DenyAll
    String get(ID id)
}

@Path('denied')
class Denied implements Refuses<Long> {
    @GET
    @Path('{id}')
    String get(@PathParam('id') Long id) { 'ok' }
}

@Path('permitted')
class Permitted implements Refuses<Long> {
    @GET
    @Path('{id}')
    @PermitAll
    String get(@PathParam('id') Long id) { 'ok' }
}

abstract class Middle implements Crud<Long> {
    @RolesAllowed('admin')
    abstract String get(Long id)
}

/** A class between, which declares again. */
@Path('between')
class Between extends Middle {
    @GET
    @Path('{id}')
    String get(@PathParam('id') Long id) { 'ok' }

    String delete(Long id) { 'ok' }
}

@RequiresRole('admin')
interface Typed<ID> {
    String get(ID id)
}

@Path('typed')
class OnInterface implements Typed<Long> {
    @GET
    @Path('{id}')
    String get(@PathParam('id') Long id) { 'ok' }
}

interface Asks {
    @RequiresRole('admin')
    String get(String size)
}

/** Groovy writes the method once more, without the argument, and copies the verb. */
@Path('defaulted')
class Defaulted implements Asks {
    @GET
    String get(@QueryParam('size') String size = 'x') { 'ok' }
}
