package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.sample.OwnHandler;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources that are built with Jersey's own API, asked for by an anonymous caller. */
class ProgrammaticResourcesTest {

    private static final Inflector<ContainerRequestContext, String> LAMBDA = request -> "ok";

    public static class Handler {
        @RequiresRole("admin")
        public String admin() {
            return "ok";
        }

        public String open() {
            return "ok";
        }
    }

    public static class Guarded implements Inflector<ContainerRequestContext, String> {
        @Override
        @RequiresRole("admin")
        public String apply(ContainerRequestContext request) {
            return "ok";
        }
    }

    @Path("root")
    public static class Root {
        @Path("admin")
        @RequiresRole("admin")
        public Resource admin() {
            return sub();
        }

        @Path("open")
        public Resource open() {
            return sub();
        }

        private static Resource sub() {
            Resource.Builder sub = Resource.builder();
            sub.addMethod("GET").handledBy(LAMBDA);
            return sub.build();
        }
    }

    private static ResourceConfig config() throws Exception {
        Resource.Builder built = Resource.builder("built");
        built.addMethod("GET").handledBy(Handler.class, Handler.class.getMethod("admin"));
        built.addMethod("PUT").handledBy(Handler.class, Handler.class.getMethod("open"));
        built.addMethod("POST").handledBy(new Guarded());
        built.addMethod("DELETE").handledBy(Guarded.class);
        built.addMethod("PATCH").handledBy(LAMBDA);
        built.addMethod("OPTIONS").handledBy(LAMBDA);
        return new ResourceConfig(Root.class, RequiresRoleFeature.class).registerResources(built.build());
    }

    private static int status(ResourceConfig config, String verb, String path) throws Exception {
        return Requests.status(new ApplicationHandler(config), verb, path);
    }

    @ParameterizedTest
    @DisplayName("what the handler declares counts, and only that")
    @CsvSource({
        "GET,    /built,      403",
        "HEAD,   /built,      403",
        "PUT,    /built,      200",
        "POST,   /built,      403",
        "DELETE, /built,      403",
        "PATCH,  /built,      200",
        "GET,    /root/admin, 403",
        "GET,    /root/open,  200"
    })
    void declared(String verb, String path, int status) throws Exception {
        assertEquals(status, status(config(), verb, path));
    }

    @ParameterizedTest
    @DisplayName(
            "4: denyUnannotated closes a handler that declares nothing, an OPTIONS of the application's own included")
    @CsvSource({"PUT, /built", "PATCH, /built", "OPTIONS, /built", "GET, /root/open"})
    void denyUnannotated(String verb, String path) throws Exception {
        ResourceConfig config = config().property("rolegate.deny-unannotated", true);
        assertEquals(403, status(config, verb, path));
    }

    @ParameterizedTest
    @DisplayName(
            "10: an OPTIONS of its own follows its own declaration, also where its package is below that of Jersey")
    @ValueSource(classes = {OwnHandler.class, OwnHandler.Whole.class})
    void ownOptions(Class<? extends Inflector<ContainerRequestContext, ?>> handler) throws Exception {
        Resource.Builder built = Resource.builder("built");
        built.addMethod("OPTIONS").handledBy(handler);
        built.addMethod("GET").handledBy(handler);
        built.addChildResource("automatic").addMethod("GET").handledBy(handler);
        ResourceConfig config = new ResourceConfig(RequiresRoleFeature.class).registerResources(built.build());
        assertEquals(403, status(config, "OPTIONS", "/built"));
        assertEquals(200, status(config, "OPTIONS", "/built/automatic"));
        ResourceConfig alone = new ResourceConfig(RequiresRoleFeature.class).registerResources(built.build());
        assertEquals(403, status(alone.property("jakarta.ws.rs.loadServices", false), "OPTIONS", "/built"));
    }

    @RequiresRole("admin")
    public static class Annotated {
        public String get() {
            return "ok";
        }

        @PermitAll
        public String open() {
            return "ok";
        }
    }

    @Nested
    @DisplayName("6: the annotation among the nameBindings of a method")
    class NameBindings {

        private static String report(ResourceConfig config) {
            return assertThrows(IllegalStateException.class, () -> new ApplicationHandler(config))
                    .getMessage();
        }

        @Test
        @DisplayName("refuses the deployment where nothing says which role")
        void refused() {
            Resource.Builder built = Resource.builder("built");
            built.addMethod("GET").nameBindings(RequiresRole.class).handledBy(LAMBDA);
            built.addChildResource("below")
                    .addMethod("PUT")
                    .nameBindings(Annotated.class.getAnnotations())
                    .handledBy(LAMBDA);
            String report = report(new ResourceConfig(RequiresRoleFeature.class).registerResources(built.build()));
            assertTrue(report.contains("GET /built: @RequiresRole is among its nameBindings"), report);
            assertTrue(report.contains("PUT /built/below: @RequiresRole is among its nameBindings"), report);
        }

        @Retention(RetentionPolicy.RUNTIME)
        @NameBinding
        @RequiresRole("admin")
        @interface AdminsOnly {}

        @Test
        @DisplayName("refuses the deployment also where it is a stereotype that binds by name")
        void stereotype() {
            Resource.Builder built = Resource.builder("built");
            built.addMethod("GET").nameBindings(AdminsOnly.class).handledBy(LAMBDA);
            String report = report(new ResourceConfig(RequiresRoleFeature.class).registerResources(built.build()));
            assertTrue(report.contains("GET /built: @RequiresRole is among its nameBindings"), report);
        }

        @Test
        @DisplayName("is no mistake where the handler declares something")
        void declared() throws Exception {
            Resource.Builder built = Resource.builder("built");
            built.addMethod("GET")
                    .nameBindings(RequiresRole.class)
                    .handledBy(Annotated.class, Annotated.class.getMethod("get"));
            built.addMethod("PUT")
                    .nameBindings(RequiresRole.class)
                    .handledBy(Annotated.class, Annotated.class.getMethod("open"));
            ResourceConfig config = new ResourceConfig(RequiresRoleFeature.class).registerResources(built.build());
            assertEquals(403, status(config, "GET", "/built"));
            assertEquals(200, status(config, "PUT", "/built"));
        }
    }

    @Nested
    @DisplayName("6: a mistake in a handler")
    class Mistake {

        public static class Broken {
            @RequiresRole(" ")
            public String call() {
                return "ok";
            }
        }

        @Test
        @DisplayName("refuses the deployment")
        void refused() throws Exception {
            Resource.Builder built = Resource.builder("built");
            built.addMethod("GET").handledBy(Broken.class, Broken.class.getMethod("call"));
            ResourceConfig config = new ResourceConfig(RequiresRoleFeature.class).registerResources(built.build());
            String report = assertThrows(IllegalStateException.class, () -> new ApplicationHandler(config))
                    .getMessage();
            assertTrue(report.contains("Broken.call(): @RequiresRole names a blank role"), report);
        }
    }
}
