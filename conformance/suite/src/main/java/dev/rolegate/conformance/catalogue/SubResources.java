package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.closed;
import static dev.rolegate.conformance.cases.Case.open;
import static dev.rolegate.conformance.cases.Case.user;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Entity;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** What a locator without a role leads to: the class of the instance counts, whatever the locator declares. */
public final class SubResources {

    private SubResources() {}

    public static Shapes shapes() {
        return Shapes.of(
                Root.class,
                admin("3: a role on the sub-resource class", "/subs/class"),
                admin("2: a role on its method", "/subs/method/admin"),
                open("4: nothing on its other method", "/subs/method"),
                user("2: its method's role beats its class's", "/subs/class/user"),
                admin("11: its method with an entity", "/subs/method").with("POST"),
                admin("3: a role on the class that a locator returns as a class", "/subs/as-class"),
                admin("3: a role on the class behind a locator declared Object", "/subs/as-object"),
                admin("2: a role on the method behind a locator declared Object", "/subs/as-object/admin"),
                admin("3: a role on the class behind a locator declared as an interface", "/subs/as-interface"),
                admin("2: a role on the method behind a locator declared as an interface", "/subs/method-below"),
                admin("2: a role on the interface's method", "/subs/method-above"),
                admin("3: a role on the interface", "/subs/type-above"),
                admin("3: a role on the superclass", "/subs/superclass"),
                admin("2: a role on the override in a subclass that the locator does not name", "/subs/subclass"),
                closed("2: @DenyAll on the override in an anonymous subclass", "/subs/anonymous"),
                admin("2: a role inherited by an anonymous subclass", "/subs/anonymous-inherits"),
                closed("3: @DenyAll on the class", "/subs/denied-class"),
                closed("2: @DenyAll on the method", "/subs/denied-method"),
                admin("3: @RolesAllowed on the class behind Object", "/subs/allowed-class"),
                admin("2: @RolesAllowed on the method behind Object", "/subs/allowed-method"),
                admin("2: a record", "/subs/record"),
                admin("2: an enum", "/subs/enum"),
                closed("2: an enum constant with a body of its own", "/subs/enum-constant"),
                admin("3: a proxy of a bean with a role", "/subs/bean"),
                user("2: a proxied method's role beats its class's", "/subs/bean/user"),
                user("2: a trailing slash behind a locator", "/subs/class/user/"));
    }

    @Path("subs")
    public static class Root {
        @Path("class")
        public AdminClass adminClass() {
            return new AdminClass();
        }

        @Path("method")
        public AdminMethod adminMethod() {
            return new AdminMethod();
        }

        @Path("as-class")
        public Class<AdminClass> asClass() {
            return AdminClass.class;
        }

        @Path("as-object")
        public Object asObject() {
            return new AdminObject();
        }

        @Path("as-interface")
        public Verb asInterface() {
            return new AdminClassOfVerb();
        }

        @Path("method-below")
        public Verb methodBelow() {
            return new AdminMethodOfVerb();
        }

        @Path("method-above")
        public BareMethod methodAbove() {
            return new BareMethod();
        }

        @Path("type-above")
        public BareType typeAbove() {
            return new BareType();
        }

        @Path("superclass")
        public BelowAdminClass superclass() {
            return new BelowAdminClass();
        }

        @Path("subclass")
        public Plain subclass() {
            return new AdminPlain();
        }

        @Path("anonymous")
        public Plain anonymous() {
            return new Plain() {
                @Override
                @DenyAll
                public String get() {
                    return "ok";
                }
            };
        }

        @Path("anonymous-inherits")
        public AdminClass anonymousInherits() {
            return new AdminClass() {};
        }

        @Path("denied-class")
        public DeniedClass deniedClass() {
            return new DeniedClass();
        }

        @Path("denied-method")
        public DeniedMethod deniedMethod() {
            return new DeniedMethod();
        }

        @Path("allowed-class")
        public Object allowedClass() {
            return new AllowedClass();
        }

        @Path("allowed-method")
        public Object allowedMethod() {
            return new AllowedMethod();
        }

        @Path("record")
        public AsRecord asRecord() {
            return new AsRecord("ok");
        }

        @Path("enum")
        public AsEnum asEnum() {
            return AsEnum.PLAIN;
        }

        @Path("enum-constant")
        public AsEnum asEnumConstant() {
            return AsEnum.WITH_BODY;
        }

        @Path("bean")
        public AdminClass bean() {
            return new AdminClass_ClientProxy();
        }
    }

    @RequiresRole("admin")
    public static class AdminClass {
        public AdminClass() {}

        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("user")
        @RequiresRole("user")
        public String user() {
            return "ok";
        }
    }

    public static class AdminMethod {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("admin")
        @RequiresRole("admin")
        public String admin() {
            return "ok";
        }

        @POST
        @RequiresRole("admin")
        public String post(Entity entity) {
            return "ok";
        }
    }

    @RequiresRole("admin")
    public static class AdminObject {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("admin")
        @RequiresRole("admin")
        public String admin() {
            return "ok";
        }
    }

    public interface Verb {
        @GET
        String get();
    }

    @RequiresRole("admin")
    public static class AdminClassOfVerb implements Verb {
        @Override
        public String get() {
            return "ok";
        }
    }

    public static class AdminMethodOfVerb implements Verb {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    public interface AdminMethodAbove {
        @GET
        @RequiresRole("admin")
        String get();
    }

    public static class BareMethod implements AdminMethodAbove {
        @Override
        public String get() {
            return "ok";
        }
    }

    @RequiresRole("admin")
    public interface AdminType {}

    public static class BareType implements AdminType {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class BelowAdminClass extends AdminClass {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    public static class Plain {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class AdminPlain extends Plain {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @DenyAll
    public static class DeniedClass {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class DeniedMethod {
        @GET
        @DenyAll
        public String get() {
            return "ok";
        }
    }

    @RolesAllowed("admin")
    public static class AllowedClass {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class AllowedMethod {
        @GET
        @RolesAllowed("admin")
        public String get() {
            return "ok";
        }
    }

    /** An instance with state. */
    public record AsRecord(@QueryParam("text") String text) { // Quarkus builds no other record.
        @GET
        @RequiresRole("admin")
        public String get() {
            return text;
        }
    }

    public enum AsEnum {
        PLAIN,
        WITH_BODY {
            @Override
            @DenyAll
            public String get() {
                return "ok";
            }
        };

        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    /** As a CDI container hands out a bean: nothing is annotated. */
    public static class AdminClass_ClientProxy extends AdminClass {
        @Override
        public String get() {
            return super.get();
        }

        @Override
        public String user() {
            return super.user();
        }
    }
}
