package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the resources are built or moved with Jersey's own API, no annotation has the template. */
class MatchedTemplateTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Path("plain/{id}")
    public static class Plain {
        @GET
        @Path("x")
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    public static class Handler {
        @RequiresRole("admin")
        public String admin() {
            return "ok";
        }
    }

    @Path("root")
    public static class Root {
        @Path("model/{key}")
        @RequiresRole("admin")
        public Resource model() {
            Resource.Builder model = Resource.builder();
            Inflector<ContainerRequestContext, String> lambda = request -> "ok";
            model.addChildResource("deep").addMethod("GET").handledBy(lambda);
            return model.build();
        }

        @Path("typed")
        public Resource typed() {
            return Resource.from(Typed.class);
        }
    }

    public static class Typed {
        @GET
        @Path("t/{q}")
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    private ApplicationHandler application(boolean alone) throws Exception {
        Resource.Builder built = Resource.builder("built/{id}/");
        built.addMethod("GET").handledBy(Handler.class, Handler.class.getMethod("admin"));
        built.addChildResource("/kid").addMethod("GET").handledBy(Handler.class, Handler.class.getMethod("admin"));
        Resource moved = Resource.builder(Plain.class).path("moved/{id}").build();
        return new ApplicationHandler(new ResourceConfig(Plain.class, Root.class)
                .registerResources(built.build(), moved)
                .property("jakarta.ws.rs.loadServices", !alone)
                .register(RequiresRoleFeature.builder()
                        .listener(event -> heard.add(event.pathTemplate()))
                        .build()));
    }

    @ParameterizedTest
    @DisplayName("an event has the template as Jersey matched it")
    @CsvSource({
        "/plain/1/x,         /plain/{id}/x",
        "/built/1,           /built/{id}",
        "/built/1/kid,       /built/{id}/kid",
        "/moved/1/x,         /moved/{id}/x",
        "/root/model/1/deep, /root/model/{key}/deep",
        "/root/typed/t/1,    /root/typed/t/{q}"
    })
    void matched(String path, String template) throws Exception {
        assertEquals(403, Requests.status(application(false), "GET", path));
        assertEquals(List.of(template), heard);
    }

    @ParameterizedTest
    @DisplayName("core alone tells no template that cannot have been matched")
    @CsvSource({"/plain/1/x, /plain/{id}/x", "/moved/1/x, /..."})
    void alone(String path, String template) throws Exception {
        assertEquals(403, Requests.status(application(true), "GET", path));
        assertEquals(List.of(template), heard);
    }
}
