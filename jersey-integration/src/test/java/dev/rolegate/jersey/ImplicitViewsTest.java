package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import java.util.Map;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.ModelProcessor;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceModel;
import org.glassfish.jersey.server.mvc.internal.ShownTemplate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views that Jersey MVC adds to a class with {@code @Template}, asked for by an anonymous caller. */
@DisplayName("A view that Jersey MVC adds to a resource class")
class ImplicitViewsTest {

    @Path("guarded")
    @RequiresRole("admin")
    public static class Guarded {
        @POST
        @PermitAll
        public String post() {
            return "ok";
        }
    }

    @Path("inheriting")
    public static class Inheriting extends Guarded {}

    @Path("hidden")
    @RequiresRole(value = "admin", hide = true)
    public static class Hidden {
        @POST
        public String post() {
            return "ok";
        }
    }

    @Path("undeclared")
    public static class Undeclared {
        @POST
        @RequiresRole("admin")
        public String post() {
            return "ok";
        }
    }

    @Path("permitted")
    @PermitAll
    public static class Permitted {}

    /** As {@code TemplateModelProcessor}: the class is shown below its own path, and by names of views behind it. */
    public static final class Views implements ModelProcessor {
        private static final Map<String, Class<?>> SHOWN = Map.of(
                "guarded", Guarded.class,
                "inheriting", Inheriting.class,
                "hidden", Hidden.class,
                "undeclared", Undeclared.class,
                "permitted", Permitted.class);

        @Override
        public ResourceModel processResourceModel(ResourceModel model, Configuration configuration) {
            ResourceModel.Builder all = new ResourceModel.Builder(model, false);
            SHOWN.forEach((path, type) -> {
                Resource.Builder views = Resource.builder(path);
                views.addMethod("GET").handledBy(new ShownTemplate(type));
                views.addChildResource("{view}").addMethod("GET").handledBy(new ShownTemplate(type));
                all.addResource(views.build());
            });
            return all.build();
        }

        @Override
        public ResourceModel processSubResource(ResourceModel model, Configuration configuration) {
            return model;
        }
    }

    private static ResourceConfig config() {
        return new ResourceConfig(
                Guarded.class,
                Inheriting.class,
                Hidden.class,
                Undeclared.class,
                Views.class,
                RequiresRoleFeature.class);
    }

    @ParameterizedTest
    @CsvSource({
        "guarded, 403",
        "guarded/index, 403",
        "inheriting, 403",
        "inheriting/index, 403",
        "hidden, 404",
        "hidden/index, 404",
        "undeclared, 200",
        "permitted, 200"
    })
    @DisplayName("3: is decided by what the class declares")
    void byClass(String path, int status) throws Exception {
        assertEquals(status, Requests.status(new ApplicationHandler(config()), "GET", path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guarded", "hidden", "inheriting", "permitted"})
    @DisplayName("3: is decided by what the class declares with core alone as well")
    void coreAlone(String path) throws Exception {
        ResourceConfig config = config().property("jakarta.ws.rs.loadServices", false);
        int status = path.equals("permitted") ? 200 : path.equals("hidden") ? 404 : 403;
        assertEquals(status, Requests.status(new ApplicationHandler(config), "GET", path));
    }

    @ParameterizedTest
    @CsvSource({"undeclared, 403", "permitted, 200"})
    @DisplayName("4: is closed by denyUnannotated where the class declares nothing")
    void denyUnannotated(String path, int status) throws Exception {
        ResourceConfig config = config().property("rolegate.deny-unannotated", true);
        assertEquals(status, Requests.status(new ApplicationHandler(config), "GET", path));
    }
}
