package dev.rolegate.internal;

import dev.rolegate.conformance.caller.CallerContext;
import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.host.FakeRequest;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Option;
import dev.rolegate.internal.options.Registration;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A runtime of any name, as far as core asks one: what a test says was matched is decided as it would be there. */
public final class FakeRuntime {

    /** How its classes begin. */
    public static final String CXF = "org.apache.cxf";
    /** How its classes begin. */
    public static final String RESTEASY = "org.jboss.resteasy";
    /** How its classes begin. */
    public static final String QUARKUS = "org.jboss.resteasy.reactive";

    private final Map<String, Object> properties = new HashMap<>();
    private final Map<String, Object> told = new HashMap<>(Map.of("getMethod", "GET"));
    private final Configuration configuration;
    private ContainerRequestFilter filter;
    /** What it has registered. */
    public final Deployment deployment;

    /** With providers of the runtime's own. */
    public FakeRuntime(String name, Map<Option, Object> options, Class<?>... providers) {
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
    public FakeRuntime with(String name, Object value) {
        told.put(name, value);
        return this;
    }

    /** What an integration tells as matched. */
    public FakeRuntime matches(Function<ContainerRequestContext, Match> reader) {
        return matches(reader, false);
    }

    /** The same, and whether it answers for an unknown path. */
    public FakeRuntime matches(Function<ContainerRequestContext, Match> reader, boolean answers) {
        deployment.integrate(new Exact(deployment.portable(), reader, answers));
        return this;
    }

    private record Exact(Host portable, Function<ContainerRequestContext, Match> reader, boolean answers)
            implements Host {
        @Override
        public Match read(ContainerRequestContext request) {
            return reader.apply(request);
        }

        @Override
        public boolean answers(ContainerRequestContext request, NotFoundException unknown) {
            return answers;
        }
    }

    /** What is announced as matched. */
    public FakeRuntime announces(Class<?> type, Method method) {
        Map<String, Object> matched = new HashMap<>();
        matched.put("getResourceClass", type);
        matched.put("getResourceMethod", method);
        inject(FakeRequest.of(ResourceInfo.class, matched));
        return this;
    }

    private void inject(ResourceInfo announced) {
        for (Field each : filter.getClass().getDeclaredFields()) {
            if (each.isAnnotationPresent(Context.class)) {
                try {
                    each.setAccessible(true);
                    each.set(filter, announced);
                } catch (ReflectiveOperationException closed) {
                    throw new AssertionError(closed);
                }
            }
        }
    }

    /** What is listed as matched, innermost first. */
    public FakeRuntime lists(Object... instances) {
        return with(
                "getUriInfo",
                FakeRequest.of(UriInfo.class, Map.of("getMatchedResources", List.of(instances), "getPath", "")));
    }

    /** What a caller with these roles gets: {@code granted}, {@code 404}, or {@code 403} and the roles asked for, if any. */
    public String asked(String... roles) {
        told.put("getSecurityContext", new CallerContext("somebody", Set.of(roles)));
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
}
