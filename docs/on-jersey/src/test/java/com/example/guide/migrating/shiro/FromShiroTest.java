package com.example.guide.migrating.shiro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import com.example.guide.Jersey.Answer;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authz.annotation.RequiresRoles;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.realm.SimpleAccountRealm;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.apache.shiro.web.jaxrs.ShiroFeature;
import org.apache.shiro.web.jaxrs.SubjectPrincipalRequestFilter;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/migrating.md says of Shiro, with Shiro's own Jakarta REST filter. */
class FromShiroTest {

    private final DefaultSecurityManager shiro = new DefaultSecurityManager();
    private final Jersey before = new Jersey(withoutRolegate(PaymentsResourceBefore.class));
    private final Jersey after = new Jersey(new PaymentsApplication());

    private static ResourceConfig withoutRolegate(Class<?> resource) {
        return new ResourceConfig(resource, ShiroFeature.class).property("jakarta.ws.rs.loadServices", false);
    }

    @BeforeEach
    void accounts() {
        SimpleAccountRealm realm = new SimpleAccountRealm();
        realm.addAccount("ann", "secret", "accountant");
        realm.addAccount("max", "secret", "accountant", "manager");
        realm.addAccount("eve", "secret");
        shiro.setRealm(realm);
        ThreadContext.bind(shiro);
        signIn(null);
    }

    @AfterEach
    void unbind() {
        ThreadContext.remove();
    }

    private void signIn(String name) {
        Subject subject =
                new Subject.Builder(shiro).sessionCreationEnabled(false).buildSubject();
        if (name != null) {
            subject.login(new UsernamePasswordToken(name, "secret"));
        }
        ThreadContext.bind(subject);
    }

    private static int delete(Jersey jersey) {
        return jersey.call("DELETE", "payments", Caller.NOBODY).status();
    }

    private static int export(Jersey jersey) {
        return jersey.get("payments/export", Caller.NOBODY).status();
    }

    @Test
    @DisplayName("before and after: who has one of two roles that are both needed is denied")
    void both() {
        signIn("ann");
        assertEquals("403 403", delete(before) + " " + delete(after));
        signIn("max");
        assertEquals("204 204", delete(before) + " " + delete(after));
    }

    @Test
    @DisplayName("before and after: who has one of two roles of which one is enough gets in")
    void either() {
        signIn("ann");
        assertEquals("200 200", export(before) + " " + export(after));
        signIn("eve");
        assertEquals("403 403", export(before) + " " + export(after));
    }

    @Path("/trap")
    public static class Trap {
        @GET
        @RequiresRoles({"accountant", "manager"})
        @RequiresRole({"accountant", "manager"})
        public String get() {
            return "in";
        }
    }

    @Test
    @DisplayName("the trap: the same list means all of them in Shiro, any one of them here")
    void trap() {
        signIn("ann");
        Jersey shiroAlone = new Jersey(withoutRolegate(Trap.class));
        Jersey rolegate = new Jersey(new ResourceConfig(Trap.class, RequiresRoleFeature.class)
                .registerClasses(SubjectPrincipalRequestFilter.class));
        assertEquals(403, shiroAlone.get("trap", Caller.NOBODY).status());
        assertEquals(200, rolegate.get("trap", Caller.NOBODY).status());
    }

    @Path("/levels")
    @RequiresRoles("manager")
    @RequiresRole("manager")
    public static class Levels {
        @GET
        @RequiresRoles("accountant")
        @RequiresRole("accountant")
        public String get() {
            return "in";
        }
    }

    @Test
    @DisplayName("a class and its method: Shiro asks both, here the method beats its class")
    void levels() {
        signIn("ann");
        Jersey shiroAlone = new Jersey(withoutRolegate(Levels.class));
        Jersey rolegate = new Jersey(new ResourceConfig(Levels.class, RequiresRoleFeature.class)
                .registerClasses(SubjectPrincipalRequestFilter.class));
        assertEquals(403, shiroAlone.get("levels", Caller.NOBODY).status());
        assertEquals(200, rolegate.get("levels", Caller.NOBODY).status());
    }

    @Test
    @DisplayName("a caller who is not signed in: 401 without a challenge before, 403 or 401 with the challenge after")
    void anonymous() {
        Answer answer = before.get("payments", Caller.NOBODY);
        assertEquals("401 ", answer.toString());
        assertNull(answer.header("WWW-Authenticate"));
        assertEquals(403, after.get("payments", Caller.NOBODY).status());
        Jersey challenging = new Jersey(ResourceConfig.forApplication(new PaymentsApplication())
                .property("rolegate.challenge", "Basic realm=\"payments\""));
        assertEquals(
                "Basic realm=\"payments\"",
                challenging.get("payments", Caller.NOBODY).header("WWW-Authenticate"));
    }

    @Test
    @DisplayName("before: the 403 is empty; after: it names what is missing")
    void bodies() {
        signIn("eve");
        assertEquals("403 ", before.get("payments/export", Caller.NOBODY).toString());
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\","
                        + "\"message\":\"This request requires one of the roles 'accountant', 'manager'.\"}",
                after.get("payments/export", Caller.NOBODY).toString());
    }

    @RequiresRoles("manager")
    @RequiresRole("manager")
    public abstract static class Protected {}

    @Path("/superclass")
    public static class Superclass extends Protected {
        @GET
        public String get() {
            return "in";
        }
    }

    @Path("/locator")
    public static class WithLocator {
        @Path("sub")
        @RequiresRoles("manager")
        @RequiresRole("manager")
        public Sub sub() {
            return new Sub();
        }
    }

    public static class Sub {
        @GET
        public String get() {
            return "in";
        }
    }

    @RequiresRoles("manager")
    @RequiresRole("manager")
    public interface Marked {}

    @Path("/interface")
    public static class Interface implements Marked {
        @GET
        public String get() {
            return "in";
        }
    }

    @Test
    @DisplayName("before: an annotation on a superclass, an interface or a locator is not seen")
    void openBefore() {
        Jersey jersey = new Jersey(
                withoutRolegate(Superclass.class).register(Interface.class).register(WithLocator.class));
        for (String path : new String[] {"superclass", "interface", "locator/sub"}) {
            assertEquals("200 in", jersey.get(path, Caller.NOBODY).toString(), path);
        }
    }

    @Test
    @DisplayName("after: all three are denied")
    void closedAfter() {
        Jersey jersey = new Jersey(
                new ResourceConfig(Superclass.class, Interface.class, WithLocator.class, RequiresRoleFeature.class));
        for (String path : new String[] {"superclass", "interface", "locator/sub"}) {
            assertEquals(403, jersey.get(path, Caller.NOBODY).status(), path);
        }
    }

    @Test
    @DisplayName("a remembered caller is not authenticated for Shiro, and has a principal here")
    void remembered() {
        ThreadContext.bind(new Subject.Builder(shiro)
                .sessionCreationEnabled(false)
                .principals(new SimplePrincipalCollection("ann", "realm"))
                .authenticated(false)
                .buildSubject());
        assertEquals(401, before.get("payments", Caller.NOBODY).status());
        assertEquals(200, after.get("payments", Caller.NOBODY).status());
    }

    @Test
    @DisplayName("Shiro's annotations alone protect nothing any more")
    void leftBehind() {
        Jersey jersey = new Jersey(new ResourceConfig(PaymentsResourceBefore.class, RequiresRoleFeature.class));
        assertEquals(204, delete(jersey));
    }

    @Test
    @DisplayName("denyUnannotated finds Shiro's annotations that were left behind")
    void leftBehindAndDenied() {
        Jersey jersey = new Jersey(new ResourceConfig(PaymentsResourceBefore.class)
                .register(RequiresRoleFeature.builder().denyUnannotated(true).build()));
        assertEquals(403, delete(jersey));
    }
}
