package dev.rolegate.conformance.servers;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.IdentityFilter;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Set;

/** Resources that are beans with scopes, so that CDI puts client proxies and interceptor subclasses in their place. */
public final class Beans extends Application {

    private static volatile String lastDenied = "";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                Requested.class,
                Applied.class,
                Depending.class,
                Classed.class,
                Declared.class,
                Locating.class,
                Both.class,
                LastDenied.class);
    }

    // Deprecated in Jakarta REST, and the only portable way to register an instance.
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        AccessListener listener = event -> lastDenied = name(event);
        return Set.of(
                new IdentityFilter(),
                RequiresRoleFeature.builder().listener(listener).build());
    }

    private static String name(AccessEvent event) {
        return event.resourceClass().getSimpleName() + "."
                + event.resourceMethod().getName() + " of "
                + event.resourceMethod().getDeclaringClass().getSimpleName();
    }

    /** What the listener has heard of the last denial. */
    @Path("last-denied")
    public static class LastDenied {
        @GET
        public String get() {
            return lastDenied;
        }
    }

    /** Has an interceptor. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Traced {}

    /** Shows that it was there. */
    @Traced
    @Interceptor
    public static class Tracing {
        @AroundInvoke
        public Object trace(InvocationContext call) throws Exception {
            Object answer = call.proceed();
            return call.getMethod().getReturnType() == String.class ? answer + ", traced" : answer;
        }
    }

    /** Methods that are inherited, with its type parameter and without. */
    public abstract static class Base<T> {
        @GET
        @Path("inherited")
        @RequiresRole("admin")
        public String inherited() {
            return "ok";
        }

        @GET
        @Path("result")
        @RequiresRole("admin")
        public T result() {
            return made();
        }

        @POST
        @Path("entity")
        @RequiresRole("admin")
        public String entity(T entity) {
            return "ok";
        }

        abstract T made();
    }

    /** A client proxy. */
    @Path("requested")
    @RequestScoped
    public static class Requested extends Base<String> {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }

        @Override
        String made() {
            return "ok";
        }
    }

    /** A client proxy, with a subclass behind it. */
    @Path("applied")
    @ApplicationScoped
    @Traced
    public static class Applied extends Base<String> {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }

        @Override
        String made() {
            return "ok";
        }
    }

    /** A subclass alone. */
    @Path("depending")
    @Dependent
    @Traced
    public static class Depending extends Base<String> {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }

        @Override
        String made() {
            return "ok";
        }
    }

    /** A role on the class. */
    @Path("classed")
    @RequestScoped
    @RequiresRole("admin")
    public static class Classed {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        @RequiresRole(RequiresRole.AUTHENTICATED)
        public String open() {
            return "ok";
        }
    }

    /** What a gate of the server's own would go by as well stands beside. */
    @Path("both")
    @RequestScoped
    @DenyAll
    public static class Both {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        @RolesAllowed("**")
        public String open() {
            return "ok";
        }
    }

    /** Declares for the bean. */
    public interface Declares {
        @GET
        @RequiresRole("admin")
        String get();
    }

    /** Declares nothing itself. */
    @Path("declared")
    @ApplicationScoped
    public static class Declared implements Declares {
        @Override
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }
    }

    /** Leads to a bean that is a client proxy, too, by two locators. */
    @Path("locating")
    @RequestScoped
    public static class Locating {
        @Inject
        Located located;

        @Path("to")
        public Located to() {
            return located;
        }

        @Path("guarded")
        @RequiresRole("admin")
        public Located guarded() {
            return located;
        }
    }

    /** Behind a locator. */
    @ApplicationScoped
    public static class Located {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }
    }
}
