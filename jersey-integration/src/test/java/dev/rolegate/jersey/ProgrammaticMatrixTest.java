package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammaticMatrixTest {

    @Path("annotated")
    public static class Annotated {
        @GET
        @RequiresRole("user")
        public String get() {
            return "ok";
        }
    }

    private static List<String> endpoints(Resource resource) {
        ResourceConfig config = new ResourceConfig(RequiresRoleFeature.class).registerResources(resource);
        return AccessMatrix.running(new ApplicationHandler(config).getConfiguration()).endpoints().stream()
                .map(each -> each.verb() + " " + each.path() + " " + each.access())
                .toList();
    }

    @Test
    @DisplayName("a resource that was built in code is in the matrix")
    void built() {
        Resource.Builder resource = Resource.builder("built");
        resource.addMethod("GET").handledBy(request -> "ok");
        resource.addChildResource("child").addMethod("POST").handledBy(request -> "ok");
        assertEquals(List.of("GET /built OPEN", "POST /built/child OPEN"), endpoints(resource.build()));
    }

    @Test
    @DisplayName("an annotated class that was given another path is where it was put")
    void moved() {
        assertEquals(
                List.of("GET /moved RESTRICTED"),
                endpoints(Resource.builder(Annotated.class).path("moved").build()));
    }

    @Test
    @DisplayName("a wrapped Application that does not run shows its classes")
    void wrapped() {
        ResourceConfig config = ResourceConfig.forApplication(new ResourceConfig(Annotated.class));
        assertEquals(AccessMatrix.of(Annotated.class), AccessMatrix.of(config));
    }

    @Test
    @DisplayName("packages that Jersey scans are seen before the start as well")
    void scanned() {
        AccessMatrix matrix = AccessMatrix.of(new ResourceConfig().packages("dev.rolegate.jersey.scanned"));
        assertEquals(
                List.of("/scanned"),
                matrix.endpoints().stream()
                        .map(AccessMatrix.Endpoint::path)
                        .distinct()
                        .toList());
    }
}
