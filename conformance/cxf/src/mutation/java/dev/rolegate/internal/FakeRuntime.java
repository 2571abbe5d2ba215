package dev.rolegate.internal;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A runtime of any name, as far as core asks one: what a test says was matched is decided as it would be there. */
final class FakeRuntime {

    static final String CXF = "org.apache.cxf";
    static final String RESTEASY = "org.jboss.resteasy";
    static final String QUARKUS = "org.jboss.resteasy.reactive";

    private final Map<String, Object> properties = new HashMap<>();
    private final Map<String, Object> told = new HashMap<>(Map.of("getMethod", "GET"));
    private final Configuration configuration;
    private ContainerRequestFilter filter;
    final Deployment deployment;

    /** With providers of the runtime's own. */
    FakeRuntime(String name, Map<Option, Object> options, Class<?>... providers) {
        configuration = (Configuration) Proxy.newProxyInstance(
                FakeRuntime.class.getClassLoader(),
                new Class<?>[] {Configuration.class},
                (self, method, with) -> switch (method.getName()) {
                    case "getProperty" -> properties.get((String) with[0]);
                    case "getProperties" -> properties;
                    case "getClasses" -> Set.of(providers);
                    case "getInstances" -> Set.of();
                    default -> false;
                });
        FeatureContext context = context(name);
        deployment = Deployment.in(context);
        try {
            deployment.register(context, Registration.built(options), null);
        } catch (IllegalStateException refused) {
            // RESTEasy is, since CXF makes the responses here; the gate is there all the same.
            assert name.equals(RESTEASY);
        }
    }

    /** A class of that package. */
    private FeatureContext context(String name) {
        OwnClasses classes = new OwnClasses()
                .compile("package " + name + "; interface Context extends jakarta.ws.rs.core.FeatureContext {}");
        return (FeatureContext) Proxy.newProxyInstance(
                classes, new Class<?>[] {classes.named(name + ".Context")}, (self, method, with) -> {
                    if (method.getName().equals("getConfiguration")) {
                        return configuration;
                    }
                    if (method.getName().equals("property")) {
                        properties.put((String) with[0], with[1]);
                    } else if (with[0] instanceof ContainerRequestFilter registered) {
                        filter = registered;
                    }
                    return self;
                });
    }

    /** What the next requests are or have. */
    FakeRuntime with(String name, Object value) {
        told.put(name, value);
        return this;
    }

    /** What is announced as matched. */
    FakeRuntime announces(Class<?> type, Method method) {
        Map<String, Object> matched = new HashMap<>();
        matched.put("getResourceClass", type);
        matched.put("getResourceMethod", method);
        deployment.announcedBy(FakeRequest.of(ResourceInfo.class, matched));
        return this;
    }

    /** What is listed as matched, innermost first. */
    FakeRuntime lists(Object... instances) {
        return with("getUriInfo", FakeRequest.of(UriInfo.class, Map.of("getMatchedResources", List.of(instances))));
    }

    /** What a caller with these roles gets: {@code granted}, {@code 404}, or {@code 403} and the roles asked for, if any. */
    String asked(String... roles) {
        told.put("getSecurityContext", new Caller(Set.of(roles)));
        ContainerRequestContext request = FakeRequest.of(told);
        try {
            filter.filter(request);
            return "granted";
        } catch (NotFoundException hidden) {
            return "404";
        } catch (dev.rolegate.InsufficientPermissionsException denied) {
            return ("403 " + String.join("|", denied.requiredRoles())).strip();
        } catch (WebApplicationException | java.io.IOException other) {
            throw new AssertionError(other);
        }
    }

    private record Caller(Set<String> roles) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return () -> "somebody";
        }

        @Override
        public boolean isUserInRole(String role) {
            return roles.contains(role);
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return SecurityContext.BASIC_AUTH;
        }
    }
}
