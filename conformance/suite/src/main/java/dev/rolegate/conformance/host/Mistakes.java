package dev.rolegate.conformance.host;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

/** Resource classes with one mistake each, and what has to be said about all of them together. */
final class Mistakes {

    static final List<Class<?>> ALL = List.of(
            Orders.class,
            Reports.class,
            Holder.class,
            NoRole.class,
            Blank.class,
            Wildcard.class,
            Beside.class,
            Control.class,
            Misplaced.class,
            Governed.class,
            StrayBrace.class,
            OfCallersChoice.class,
            TwoForOne.class,
            UnknownParameter.class,
            EncodedParameter.class);

    private Mistakes() {}

    public interface AdminOrders {
        @RequiresRole("admin")
        void cancel(long id);
    }

    public interface SupportOrders {
        @RequiresRole("support")
        void cancel(long id);
    }

    @Path("orders")
    public static class Orders implements AdminOrders, SupportOrders {
        @Override
        @DELETE
        public void cancel(long id) {}
    }

    public static class Base {
        @GET
        @RequiresRole("user")
        public String get() {
            return "ok";
        }
    }

    @Path("reports")
    @RequiresRole("admin")
    public static class Reports extends Base {}

    @Path("holder")
    public static class Holder {
        @Path("inner")
        public Inner inner() {
            return new Inner();
        }
    }

    public static class Inner {
        @GET
        @RequiresRole("admin")
        @PermitAll
        public String get() {
            return "ok";
        }
    }

    @Path("no-role")
    public static class NoRole {
        @GET
        @RequiresRole({})
        public String get() {
            return "ok";
        }
    }

    @Path("blank")
    public static class Blank {
        @GET
        @RequiresRole({"admin", " "})
        public String get() {
            return "ok";
        }
    }

    @Path("wildcard")
    @RolesAllowed("*")
    public static class Wildcard {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("beside")
    public static class Beside {
        @GET
        @RequiresRole({"**", "admin"})
        public String get() {
            return "ok";
        }
    }

    @Path("control")
    public static class Control {
        @GET
        @RequiresRole(value = "admin", message = "one\ntwo")
        public String get() {
            return "ok";
        }
    }

    @Path("misplaced")
    public static class Misplaced {
        @GET
        public String get() {
            return check();
        }

        @RequiresRole("admin")
        private String check() {
            return "ok";
        }
    }

    @RolesAllowed("admin")
    @Retention(RetentionPolicy.RUNTIME)
    public @interface OnlyAdmins {}

    @Path("governed")
    @OnlyAdmins
    public static class Governed {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("stray/{id}")
    public static class StrayBrace {
        @GET
        @RequiresRole("user:{id")
        public String get() {
            return "ok";
        }
    }

    @Path("choice/{id}")
    public static class OfCallersChoice {
        @GET
        @RequiresRole("{id}")
        public String get() {
            return "ok";
        }
    }

    @Path("two/{team}/{id}")
    public static class TwoForOne {
        @GET
        @RequiresRole("user:{team}{id}")
        public String get() {
            return "ok";
        }
    }

    @Path("unknown")
    public static class UnknownParameter {
        @Path("{team}")
        public Member member() {
            return new Member();
        }
    }

    public static class Member {
        @GET
        @RequiresRole("user:{id}")
        public String get() {
            return "ok";
        }
    }

    @Path("taken/{id}")
    public static class EncodedParameter {
        @GET
        @RequiresRole("user:{id}")
        public String get(@PathParam("id") @Encoded String id) {
            return "ok";
        }
    }

    static final String REPORT = """
            Rolegate refuses this deployment, 17 mistakes:

            The property rolegate.deny-unanotated, among the application's properties, is unknown; an option that is not read may be one that was meant to protect.
            Correct the name, perhaps to rolegate.deny-unannotated, or remove it. [unknown-property]

            The property rolegate.disclose-roles, among the application's properties, cannot be read. "no" is neither true nor false.
            Correct the value. [bad-property]

            Beside.get(): @RequiresRole names any caller beside roles (value[0] is "**"). Any caller would be enough.
            Keep "**" alone or remove it. [authenticated-beside-roles]

            Blank.get(): @RequiresRole names a blank role (value[1] is " "). No caller can have it.
            Name a role or remove the entry; to close the endpoint to everybody use @DenyAll. [blank-role]

            Control.get(): the message of @RequiresRole has a control character. It could break a log.
            Remove the character. [control-character]

            EncodedParameter.get(String): the role "user:{id}" asks for the path parameter "id", which EncodedParameter.get(String) takes @Encoded: it would see another text than the role has.
            Take it without @Encoded. [encoded-parameter]

            Governed: @OnlyAdmins carries @RolesAllowed, which no runtime looks for inside another annotation.
            Put @RequiresRole into the stereotype, or @RolesAllowed on the target itself. [jakarta-in-stereotype]

            Inner.get(): @RequiresRole("admin") and @PermitAll stand on one target and do not say the same.
            Keep one of them. [contradictory-target]

            Member.get(): the role "user:{id}" asks for the path parameter "id", which Member.get() does not have at /unknown/{team}. No caller can have it there.
            Correct the name, or add the parameter to the template. [unknown-parameter]

            Misplaced.check(): @RequiresRole("admin") protects nothing here: the method is private.
            Put it on a public resource method or locator, or on the class. [misplaced-role]

            NoRole.get(): @RequiresRole names no role. No caller can have it.
            Name a role; to close the endpoint to everybody use @DenyAll. [no-role]

            OfCallersChoice.get(): @RequiresRole names a role that begins with a path parameter (value[0] is "{id}"). A caller could choose the role.
            Begin it with a letter or digit of its own, as in "user:{id}". [leading-parameter]

            Orders.cancel(long): two declarations disagree, and neither overrides the other.
              @RequiresRole("admin")   on AdminOrders.cancel(long)
              @RequiresRole("support") on SupportOrders.cancel(long)
            Declare the requirement on Orders.cancel(long) itself. [conflicting-declarations]

            Reports.get(): a class and a method that it inherits disagree.
              @RequiresRole("user")  on Base.get()
              @RequiresRole("admin") on Reports
            Override the method in the class and declare the requirement there. [class-against-method]

            StrayBrace.get(): @RequiresRole names a role with a stray brace (value[0] is "user:{id"). Braces hold the name of a path parameter.
            Write it as in "user:{id}", or remove the brace. [stray-brace]

            TwoForOne.get(): @RequiresRole names a role whose path parameter is not set apart (value[0] is "user:{team}{id}"). Two values could give one role.
            Put a character before and behind it that is not of A-Z a-z 0-9 - . _ ~ @, as in "user:{id}" or "team:{team}:owner". [adjacent-parameter]

            Wildcard: @RolesAllowed names a wildcard (value[0] is "*"). Roles have none.
            Name the roles; for any caller with a principal use "**" alone. [wildcard-role]""";
}
