package com.example.guide.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what nobody can annotate")
class WithoutAnnotationsTest {

    private static final RequiresRoleFeature CLOSING =
            RequiresRoleFeature.builder().denyUnannotated(true).build();

    private static String get(ResourceConfig config, String path, String... roles) {
        return new Jersey(config)
                .get(path, Caller.withRoles(roles))
                .toString()
                .replaceFirst("\\{.*", "")
                .strip();
    }

    private static Resource built(Inflector<ContainerRequestContext, Response> handler) {
        Resource.Builder resource = Resource.builder("alive");
        resource.addMethod("GET").handledBy(handler);
        return resource.build();
    }

    @Test
    @DisplayName("is closed by denyUnannotated, and a subclass in its place says who is meant")
    void subclass() {
        assertEquals(
                List.of("403", "200 openapi: 3.1.0"),
                List.of(
                        get(new ResourceConfig(Specification.class).register(CLOSING), "openapi"),
                        get(new ResourceConfig(OpenSpecification.class).register(CLOSING), "openapi")));
    }

    @Test
    @DisplayName("as a handler, it is closed as a lambda, and a class of its own says who is meant")
    void handler() {
        assertEquals(
                List.of("403", "200 alive"),
                List.of(
                        get(
                                new ResourceConfig()
                                        .registerResources(built(
                                                request -> Response.ok("alive").build()))
                                        .register(CLOSING),
                                "alive"),
                        get(
                                new ResourceConfig()
                                        .registerResources(built(new Alive()))
                                        .register(CLOSING),
                                "alive")));
    }

    @Test
    @DisplayName("asks for the default role in place of denyUnannotated")
    void defaultRole() {
        RequiresRoleFeature librarians =
                RequiresRoleFeature.builder().defaultRole("librarian").build();
        assertEquals(
                List.of("403", "200 openapi: 3.1.0"),
                List.of(
                        get(new ResourceConfig(Specification.class).register(librarians), "openapi"),
                        get(new ResourceConfig(Specification.class).register(librarians), "openapi", "librarian")));
    }
}
