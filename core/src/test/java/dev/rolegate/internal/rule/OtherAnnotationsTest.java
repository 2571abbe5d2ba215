package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRole;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OtherAnnotationsTest {

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Secured {}

    @RequiresPermissions
    @Retention(RetentionPolicy.RUNTIME)
    @interface Composed {}

    @RequiresRole("admin")
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Admins {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Caller {}

    private static List<String> of(Class<?> resource) {
        return AccessMatrix.of(resource).endpoints().get(0).otherAnnotations();
    }

    @Path("x")
    public static class OnMethod {
        @GET
        @Produces("text/plain")
        @Deprecated
        @RequiresPermissions
        @Secured
        public String get() {
            return "";
        }
    }

    @Test
    @DisplayName("an annotation of a known library, and a name binding, on the method")
    void onMethod() {
        assertEquals(List.of("@RequiresPermissions", "@Secured"), of(OnMethod.class));
    }

    interface Above {
        @Composed
        String get();
    }

    @Path("x")
    @Secured
    public static class OnSupertypes implements Above {
        @Override
        @GET
        public String get() {
            return "";
        }
    }

    @Test
    @DisplayName("on what the method overrides, on the class, and inside another annotation")
    void onSupertypes() {
        assertEquals(List.of("@Composed", "@Secured"), of(OnSupertypes.class));
    }

    @Path("x")
    public static class OnParameter {
        @GET
        public String get(@RequiresPermissions String caller, @Caller String other) {
            return caller + other;
        }
    }

    @Test
    @DisplayName("on a parameter")
    void onParameter() {
        assertEquals(List.of("@RequiresPermissions"), of(OnParameter.class));
    }

    public static class Sub {
        @GET
        @Secured
        public String get() {
            return "";
        }
    }

    @Path("x")
    public static class OnLocator {
        @Path("sub")
        @RequiresPermissions
        public Sub sub() {
            return new Sub();
        }
    }

    @Test
    @DisplayName("on a locator on the way")
    void onLocator() {
        assertEquals(List.of("@Secured", "@RequiresPermissions"), of(OnLocator.class));
    }

    @Path("x")
    @RolesAllowed("user")
    public static class Own {
        @GET
        @Admins
        public String get() {
            return "";
        }
    }

    @Test
    @DisplayName("not those that are asked for anyway, name bindings though they are")
    void own() {
        assertEquals(List.of(), of(Own.class));
    }

    @Path("x")
    @RequiresPermissions
    public static class Open {
        @GET
        @PermitAll
        public String get() {
            return "";
        }
    }

    @Test
    @DisplayName("the endpoint stays as open as Rolegate leaves it, and the table says how far that goes")
    void words() {
        String table = AccessMatrix.of(Open.class).toMarkdown();
        assertEquals(
                "**everybody**, as far as Rolegate knows; also: `@RequiresPermissions`",
                table.lines().skip(6).findFirst().orElseThrow().split(" \\| ")[2]);
    }

    @Path("x")
    @RequiresPermissions
    public static class Restricted {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "";
        }
    }

    @Test
    @DisplayName("beside a role it is named as well")
    void besideRole() {
        String table = AccessMatrix.of(Restricted.class).toMarkdown();
        assertEquals(
                "`admin`; also: `@RequiresPermissions`",
                table.lines().skip(6).findFirst().orElseThrow().split(" \\| ")[2]);
    }
}
