package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.closed;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Mistakes that show only when a sub-resource class is seen for the first time: closed, and never a 500. */
public final class Undecidable {

    private Undecidable() {}

    public static Shapes shapes() {
        return Shapes.of(
                Root.class,
                closed("6: two interfaces that disagree, seen at the first request", "/undecidable/conflict"),
                closed("6: a blank role, seen at the first request", "/undecidable/blank-role"),
                closed("6: two annotations that disagree, seen at the first request", "/undecidable/two-annotations"));
    }

    @Path("undecidable")
    public static class Root {
        @Path("conflict")
        public Object conflict() {
            return new Conflict();
        }

        @Path("blank-role")
        public Object blankRole() {
            return new BlankRole();
        }

        @Path("two-annotations")
        public Object twoAnnotations() {
            return new TwoAnnotations();
        }
    }

    public interface UserRole {
        @RequiresRole("user")
        String get();
    }

    public interface AdminRole {
        @RequiresRole("admin")
        String get();
    }

    public static class Conflict implements UserRole, AdminRole {
        @GET
        @Override
        public String get() {
            return "ok";
        }
    }

    public static class TwoAnnotations {
        @GET
        @RolesAllowed("admin")
        @PermitAll
        public String get() {
            return "ok";
        }
    }

    public static class BlankRole {
        @GET
        @RequiresRole(" ")
        public String get() {
            return "ok";
        }
    }
}
