package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Type parameters and covariant returns: the compiler adds bridges, which carry copies of annotations or none. */
public final class Generics {

    private Generics() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        InheritsStore.class,
                        admin("2: a generic superclass's method, inherited", "/generic-inherited")
                                .with("POST")),
                Shapes.of(
                        OverridesStore.class,
                        admin("2: a generic superclass's method, bare override", "/generic-overridden")
                                .with("POST")),
                Shapes.of(
                        ImplementsStorable.class,
                        admin("2: a generic interface's method, bare", "/generic-interface")
                                .with("POST"),
                        open("2: an overload that overrides nothing", "/generic-interface")
                                .with("PUT")),
                Shapes.of(
                        RepeatsVerb.class,
                        admin("2: a generic interface's role, the verb below", "/generic-role-above")
                                .with("POST")),
                Shapes.of(
                        RoleBelow.class,
                        user("2: the role below a generic interface's method", "/generic-role-below")
                                .with("POST")),
                Shapes.of(
                        ThroughBoundSuperclass.class,
                        admin("2: a type parameter bound halfway", "/generic-halfway")
                                .with("POST")),
                Shapes.of(
                        Bounded.class,
                        admin("2: a bounded type parameter", "/generic-bounded").with("POST")),
                Shapes.of(Covariant.class, admin("2: a covariant return below an interface", "/covariant")),
                Shapes.of(
                        CovariantOverride.class,
                        admin("2: a covariant return below a superclass", "/covariant-override")),
                Shapes.of(
                        AdminClassBelowGeneric.class,
                        admin("3: a class's role covers a generic superclass's method", "/generic-class-level")
                                .with("POST")),
                Shapes.of(Raw.class, admin("2: a raw type two levels up", "/generic-raw")),
                Shapes.of(RawInterface.class, admin("2: a raw interface two levels up", "/generic-raw-interface")),
                Shapes.of(OfInner.class, admin("2: an inner class of a generic outer one", "/generic-inner")));
    }

    public abstract static class Store<T> {
        @POST
        @RequiresRole("admin")
        public String save(T entity) {
            return "ok";
        }
    }

    @Path("generic-inherited")
    public static class InheritsStore extends Store<Entity> {}

    @Path("generic-overridden")
    public static class OverridesStore extends Store<Entity> {
        @Override
        public String save(Entity entity) {
            return "ok";
        }
    }

    public interface Storable<T> {
        @POST
        @RequiresRole("admin")
        String save(T entity);
    }

    @Path("generic-interface")
    public static class ImplementsStorable implements Storable<Entity> {
        @Override
        public String save(Entity entity) {
            return "ok";
        }

        @PUT
        public String save(Integer number) {
            return "ok";
        }
    }

    public interface AdminSaves<T> {
        @RequiresRole("admin")
        String save(T entity);
    }

    @Path("generic-role-above")
    public static class RepeatsVerb implements AdminSaves<Entity> {
        @POST
        @Override
        public String save(Entity entity) {
            return "ok";
        }
    }

    public interface Saves<T> {
        @POST
        String save(T entity);
    }

    @Path("generic-role-below")
    public static class RoleBelow implements Saves<Entity> {
        @Override
        @RequiresRole("user")
        public String save(Entity entity) {
            return "ok";
        }
    }

    public abstract static class EntityStore extends Store<Entity> {}

    @Path("generic-halfway")
    public static class ThroughBoundSuperclass extends EntityStore {
        @POST
        @Override
        public String save(Entity entity) {
            return "ok";
        }
    }

    public interface BoundedStore<T extends Number> {
        @POST
        @RequiresRole("admin")
        String save(T number);
    }

    @Path("generic-bounded")
    public static class Bounded implements BoundedStore<Integer> {
        @Override
        public String save(Integer number) {
            return "ok";
        }
    }

    public interface ReturnsObject {
        @GET
        @RequiresRole("admin")
        Object get();
    }

    @Path("covariant")
    public static class Covariant implements ReturnsObject {
        @Override
        public String get() {
            return "ok";
        }
    }

    public static class ReturnsCharSequence {
        @GET
        @RequiresRole("admin")
        public CharSequence get() {
            return "ok";
        }
    }

    @Path("covariant-override")
    public static class CovariantOverride extends ReturnsCharSequence {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    public abstract static class PlainStore<T> {
        @POST
        public String save(T entity) {
            return "ok";
        }
    }

    @Path("generic-class-level")
    @RequiresRole("admin")
    public static class AdminClassBelowGeneric extends PlainStore<Entity> {}

    /** What no runtime gives: only a type argument names it. */
    public interface SpecialUriInfo extends UriInfo {}

    public abstract static class Describes<T extends UriInfo> {
        @GET
        @RequiresRole("admin")
        public String get(@Context T uri) {
            return "ok";
        }
    }

    public abstract static class DescribesSpecial<X> extends Describes<SpecialUriInfo> {}

    @Path("generic-raw")
    @SuppressWarnings({"rawtypes", "unchecked"})
    public static class Raw extends DescribesSpecial {
        @GET
        @Override
        public String get(@Context UriInfo uri) {
            return "ok";
        }
    }

    public interface Described<T extends UriInfo> {
        @RequiresRole("admin")
        String get(T uri);
    }

    public interface DescribedSpecial<X> extends Described<SpecialUriInfo> {}

    @Path("generic-raw-interface")
    @SuppressWarnings({"rawtypes", "unchecked"})
    public static class RawInterface implements DescribedSpecial {
        @GET
        @Override
        public String get(@Context UriInfo uri) {
            return "ok";
        }
    }

    public static class Outer<T> {
        public abstract class Inner {
            @RequiresRole("admin")
            public String get(T uri) {
                return "ok";
            }
        }
    }

    @Path("generic-inner")
    public static class OfInner extends Outer<UriInfo>.Inner {
        public OfInner() {
            new Outer<UriInfo>().super();
        }

        @GET
        @Override
        public String get(@Context UriInfo uri) {
            return "ok";
        }
    }
}
