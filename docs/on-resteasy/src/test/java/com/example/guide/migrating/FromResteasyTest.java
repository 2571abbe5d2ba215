package com.example.guide.migrating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRoleFeature;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.plugins.interceptors.RoleBasedSecurityFeature;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/migrating.md says of RESTEasy's role feature; every caller here is anonymous. */
class FromResteasyTest {

    private static final List<String> PATHS =
            List.of("/superclass", "/interface", "/overridden", "/locator/sub", "/path-on-interface");

    @RolesAllowed("agent")
    public abstract static class Base {}

    @Path("/superclass")
    public static class Superclass extends Base {
        @GET
        public String get() {
            return "in";
        }
    }

    @RolesAllowed("agent")
    public interface Marked {}

    @Path("/interface")
    public static class Interface implements Marked {
        @GET
        public String get() {
            return "in";
        }
    }

    public abstract static class Declaring {
        @GET
        @RolesAllowed("agent")
        public abstract String get();
    }

    @Path("/overridden")
    public static class Overriding extends Declaring {
        @Override
        public String get() {
            return "in";
        }
    }

    @Path("/locator")
    public static class WithLocator {
        @Path("sub")
        @RolesAllowed("agent")
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

    @Path("/path-on-interface")
    public interface WithPath {
        @GET
        String get();
    }

    public static class Implementing implements WithPath {
        @Override
        @RolesAllowed("agent")
        public String get() {
            return "in";
        }
    }

    @Path("/contradiction")
    public static class Contradiction {
        @GET
        @PermitAll
        @RolesAllowed("agent")
        public String get() {
            return "in";
        }
    }

    /** A container's security context for a caller who is not signed in; without any, RESTEasy's filter lets all pass. */
    @PreMatching
    public static class Nobody implements ContainerRequestFilter, SecurityContext {
        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(this);
        }

        @Override
        public Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return null;
        }
    }

    private static Application application(Class<?>... classes) {
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return Set.of(classes);
            }
        };
    }

    private static Application placements(Class<?> feature) {
        return application(
                Superclass.class, Interface.class, Overriding.class, WithLocator.class, Implementing.class, feature);
    }

    /** Rolegate's jar is on the class path: unless discovery is off, it decides. */
    private static Application withoutRolegate(Application application) {
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                Set<Class<?>> classes = new LinkedHashSet<>(application.getClasses());
                classes.add(Nobody.class);
                return classes;
            }

            @Override
            public Map<String, Object> getProperties() {
                return Map.of("jakarta.ws.rs.loadServices", false);
            }
        };
    }

    private static MockHttpResponse call(Application application, String method, String path) throws Exception {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        deployment.start();
        try {
            MockHttpResponse response = new MockHttpResponse();
            deployment.getDispatcher().invoke(MockHttpRequest.create(method, path), response);
            return response;
        } finally {
            deployment.stop();
        }
    }

    @Test
    @DisplayName("before: the 403 is text")
    void before() throws Exception {
        MockHttpResponse response = call(withoutRolegate(new TicketsApplicationBefore()), "DELETE", "/tickets/1");
        assertEquals(403, response.getStatus());
        assertTrue(String.valueOf(response.getOutputHeaders().getFirst("Content-Type"))
                .startsWith("text/"));
        assertNull(response.getOutputHeaders().getFirst("Cache-Control"));
    }

    @Test
    @DisplayName("after: the same annotation gives the JSON")
    void after() throws Exception {
        MockHttpResponse response = call(new TicketsApplication(), "DELETE", "/tickets/1");
        assertEquals(
                "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'agent' role.\"}",
                response.getStatus() + " " + response.getContentAsString());
    }

    @Test
    @DisplayName("before: an anonymous caller gets in at the listed places")
    void openBefore() throws Exception {
        for (String path : PATHS) {
            assertEquals(
                    "in",
                    call(withoutRolegate(placements(RoleBasedSecurityFeature.class)), "GET", path)
                            .getContentAsString(),
                    path);
        }
    }

    @Test
    @DisplayName("after: nobody gets in there without the role")
    void closedAfter() throws Exception {
        for (String path : PATHS) {
            assertEquals(
                    403,
                    call(placements(RequiresRoleFeature.class), "GET", path).getStatus(),
                    path);
        }
    }

    @Test
    @DisplayName("both at once: the stricter wins, and the denial is JSON")
    void both() throws Exception {
        MockHttpResponse response = call(
                application(
                        TicketsResource.class, RoleBasedSecurityFeature.class, RequiresRoleFeature.class, Nobody.class),
                "DELETE",
                "/tickets/1");
        assertEquals(403, response.getStatus());
        assertEquals(
                "application/json", String.valueOf(response.getOutputHeaders().getFirst("Content-Type")));
    }

    @Test
    @DisplayName("a request without a security context: let in before, anonymous after")
    void withoutSecurityContext() throws Exception {
        Application before = new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return new TicketsApplicationBefore().getClasses();
            }

            @Override
            public Map<String, Object> getProperties() {
                return Map.of("jakarta.ws.rs.loadServices", false);
            }
        };
        assertEquals(204, call(before, "DELETE", "/tickets/1").getStatus());
        assertEquals(403, call(new TicketsApplication(), "DELETE", "/tickets/1").getStatus());
    }

    @Test
    @DisplayName("@PermitAll beside a role: open before, refuses the deployment after")
    void contradiction() throws Exception {
        assertEquals(
                200,
                call(
                                withoutRolegate(application(Contradiction.class, RoleBasedSecurityFeature.class)),
                                "GET",
                                "/contradiction")
                        .getStatus());
        Throwable refused = assertThrows(
                RuntimeException.class,
                () -> call(application(Contradiction.class, RequiresRoleFeature.class), "GET", "/contradiction"));
        assertTrue(String.valueOf(refused.getMessage()).contains("[contradictory-target]"), refused.getMessage());
    }
}
