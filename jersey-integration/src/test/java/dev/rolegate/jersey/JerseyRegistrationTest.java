package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.InjectionManagerSupplier;
import org.glassfish.jersey.process.internal.RequestScope;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JerseyRegistrationTest {

    private static final String NO_SERVICES = "jakarta.ws.rs.loadServices";

    @Path("closed")
    public static class Closed {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @GET
        @Path("undeclared")
        public String undeclared() {
            return "ok";
        }
    }

    @Path("mistaken")
    public static class Mistaken {
        @GET
        @RequiresRole(" ")
        public String get() {
            return "ok";
        }
    }

    private static int status(ResourceConfig config, String path) throws Exception {
        return Requests.status(new ApplicationHandler(config), "GET", path);
    }

    private static String refusal(ResourceConfig config) {
        Throwable cause = assertThrows(RuntimeException.class, () -> new ApplicationHandler(config));
        while (!(cause instanceof IllegalStateException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    @Test
    @DisplayName("an application that relies on discovery is closed")
    void discovered() throws Exception {
        assertEquals(403, status(new ResourceConfig(Closed.class), "closed"));
    }

    @Test
    @DisplayName("an application whose package is scanned is closed")
    void packages() throws Exception {
        ResourceConfig config = new ResourceConfig().packages(false, "dev.rolegate.jersey.scanned");
        assertEquals(403, status(config, "scanned"));
    }

    @Test
    @DisplayName("a package that is scanned for core's classes as well is closed")
    void packagesOfCore() throws Exception {
        ResourceConfig config =
                new ResourceConfig().packages(true, "dev.rolegate.jersey.scanned", "dev.rolegate.internal");
        assertEquals(403, status(config, "scanned"));
    }

    @Test
    @DisplayName("instances of resources are closed")
    void instances() throws Exception {
        assertEquals(403, status(new ResourceConfig().registerInstances(new Closed()), "closed"));
    }

    @Test
    @DisplayName("where service discovery is off, the feature is enough")
    void featureAlone() throws Exception {
        ResourceConfig config =
                new ResourceConfig(Closed.class, RequiresRoleFeature.class).property(NO_SERVICES, false);
        assertEquals(403, status(config, "closed"));
    }

    @Test
    @DisplayName("what is registered with Jersey's own API falls to the properties of the ResourceConfig")
    void property() throws Exception {
        ResourceConfig config = new ResourceConfig(Closed.class).property("rolegate.deny-unannotated", true);
        assertEquals(403, status(config, "closed/undeclared"));
    }

    @Test
    @DisplayName("a ResourceConfig refuses for mistakes in classes that core alone is not shown by an Application")
    void refused() {
        Stream.of(
                        new ResourceConfig(Mistaken.class),
                        new ResourceConfig(Mistaken.class, RequiresRoleFeature.class).property(NO_SERVICES, false),
                        new ResourceConfig(Closed.class).registerInstances(new Mistaken()))
                .forEach(config -> assertTrue(refusal(config).endsWith("[blank-role]"), refusal(config)));
    }

    private static RequiresRoleFeature strict() {
        return RequiresRoleFeature.builder().denyUnannotated(true).build();
    }

    private static RequiresRoleFeature challenging() {
        return RequiresRoleFeature.builder().challenge("Basic").build();
    }

    private static final class Own implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            context.register(strict());
            return true;
        }
    }

    @Test
    @DisplayName("a second built feature, which Jersey drops if it is of the same class, refuses the deployment")
    void secondBuilt() {
        Stream.<Supplier<ResourceConfig>>of(
                        () -> new ResourceConfig().register(challenging()).register(strict()),
                        () -> new ResourceConfig().registerInstances(challenging(), strict()),
                        () -> new ResourceConfig().register(challenging()).register(new Own()),
                        () -> new ResourceConfig(Own.class).register(challenging()))
                .forEach(config -> {
                    String report = refusal(config.get().register(Closed.class));
                    assertTrue(report.endsWith("[two-features]"), report);
                });
    }

    @RequiresRole("admin")
    private static final class AdminConfig extends ResourceConfig {
        AdminConfig() {
            super(Closed.class);
        }
    }

    @RequiresRole("admin")
    private static final class AdminApplication extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Closed.class);
        }
    }

    @Test
    @DisplayName("4: a declaration on a subclass of ResourceConfig counts")
    void onResourceConfig() throws Exception {
        assertEquals(403, status(new AdminConfig(), "closed/undeclared"));
    }

    @Test
    @DisplayName("4: a declaration on an Application counts, however it is wrapped")
    void onWrappedApplication() throws Exception {
        Application application = new AdminApplication();
        assertEquals(403, status(ResourceConfig.forApplication(application), "closed/undeclared"));
        assertEquals(403, status(ResourceConfig.forApplicationClass(AdminApplication.class), "closed/undeclared"));
        assertEquals(
                403,
                status(ResourceConfig.forApplication(ResourceConfig.forApplication(application)), "closed/undeclared"));
    }

    @Test
    @DisplayName("4: the same for core alone")
    void onApplicationCoreAlone() throws Exception {
        ResourceConfig config = ResourceConfig.forApplication(new AdminApplication());
        config.register(RequiresRoleFeature.class).property(NO_SERVICES, false);
        assertEquals(403, status(config, "closed/undeclared"));
    }

    /** Into a Feature that is configured by hand nothing is injected, as into none without HK2. */
    private record ByHand(Feature feature, UnaryOperator<FeatureContext> shown) implements Feature {
        @Override
        public boolean configure(FeatureContext context) {
            return feature.configure(shown.apply(context));
        }
    }

    private static ResourceConfig byHand(Feature feature, Application application) {
        ResourceConfig config = ResourceConfig.forApplication(application);
        return config.register(new ByHand(feature, UnaryOperator.identity())).property(NO_SERVICES, false);
    }

    @RequiresRole(" ")
    private static final class MistakenApplication extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Closed.class);
        }
    }

    @Test
    @DisplayName("4: a declaration on an Application that is injected nowhere counts")
    void onApplicationThatIsNotInjected() throws Exception {
        assertEquals(403, status(byHand(new JerseyIntegration(), new AdminApplication()), "closed/undeclared"));
        String report = refusal(byHand(new JerseyIntegration(), new MistakenApplication()));
        assertTrue(report.endsWith("[blank-role]"), report);
    }

    @Test
    @DisplayName("4: the same for core alone, from the first request on")
    void onApplicationThatIsNotInjectedCoreAlone() throws Exception {
        assertEquals(403, status(byHand(new RequiresRoleFeature(), new AdminApplication()), "closed/undeclared"));
        assertEquals(403, status(byHand(new RequiresRoleFeature(), new MistakenApplication()), "closed/undeclared"));
    }

    /** As the injection managers of CDI, which give nothing out before the start is over. */
    private static FeatureContext withoutRequestScope(FeatureContext context) {
        ClassLoader loader = JerseyRegistrationTest.class.getClassLoader();
        InjectionManager manager = InjectionManagerProvider.getInjectionManager(context);
        Object without = Proxy.newProxyInstance(
                loader,
                new Class<?>[] {InjectionManager.class},
                (proxy, method, arguments) -> arguments != null && arguments[0] == RequestScope.class
                        ? null
                        : method.invoke(manager, arguments));
        return (FeatureContext) Proxy.newProxyInstance(
                loader,
                new Class<?>[] {FeatureContext.class, InjectionManagerSupplier.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getInjectionManager") ? without : method.invoke(context, arguments));
    }

    @Test
    @DisplayName("an option that is set later and cannot be read refuses the deployment, also without HK2")
    void lateOptionWithoutRequestScope() {
        ResourceConfig config = new ResourceConfig(Closed.class).property(NO_SERVICES, false);
        config.register(new ByHand(new JerseyIntegration(), JerseyRegistrationTest::withoutRequestScope));
        config.register((Feature) context -> context.property("rolegate.deny-unannotated", "yes") != null);
        String report = refusal(config);
        assertTrue(report.endsWith("[bad-property]"), report);
    }

    @Test
    @DisplayName("a client has nothing of Rolegate")
    void client() {
        List<Object> registered = new ArrayList<>();
        try (Client client = ClientBuilder.newClient()) {
            // Its own configuration would not show what its runtime discovers.
            client.register((ClientRequestFilter) request -> {
                registered.addAll(request.getConfiguration().getClasses());
                registered.addAll(request.getConfiguration().getInstances());
                request.abortWith(Response.ok().build());
            });
            client.target("http://localhost/").request().get(Response.class);
        }
        List<String> names = registered.stream()
                .map(each -> each instanceof Class<?> type ? type : each.getClass())
                // Jersey 3.1.3 lists those that it does not configure.
                .filter(type -> !Feature.class.isAssignableFrom(type))
                .map(Class::getName)
                .toList();
        assertTrue(names.stream().noneMatch(name -> name.startsWith("dev.rolegate.internal")), names.toString());
    }

    @Test
    @DisplayName("auto-discovery that is switched off on the server leaves what is registered")
    void autoDiscoveryOff() throws Exception {
        ResourceConfig config = new ResourceConfig(Closed.class, RequiresRoleFeature.class)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        assertEquals(403, status(config, "closed"));
    }
}
