package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.mvc.MvcFeature;
import org.glassfish.jersey.server.mvc.Template;
import org.glassfish.jersey.server.mvc.Viewable;
import org.glassfish.jersey.server.mvc.spi.TemplateProcessor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views that Jersey MVC adds to a class with {@code @Template}, asked for by an anonymous caller. */
@DisplayName("A view that Jersey MVC adds to a resource class")
class ImplicitViewsTest {

    @Path("guarded")
    @Template
    @RequiresRole("admin")
    public static class Guarded {
        @POST
        @PermitAll
        public String post() {
            return "ok";
        }
    }

    @Path("inheriting")
    @Template
    public static class Inheriting extends Guarded {}

    @Path("hidden")
    @Template
    @RequiresRole(value = "admin", hide = true)
    public static class Hidden {
        @POST
        public String post() {
            return "ok";
        }
    }

    @Path("undeclared")
    @Template
    public static class Undeclared {
        @POST
        @RequiresRole("admin")
        public String post() {
            return "ok";
        }
    }

    @Path("permitted")
    @Template
    @PermitAll
    public static class Permitted {}

    /** Shows every view as the same text. */
    public static final class Pages implements TemplateProcessor<String> {
        @Override
        public String resolve(String name, MediaType mediaType) {
            return name;
        }

        @Override
        public void writeTo(
                String template,
                Viewable viewable,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream stream)
                throws IOException {
            stream.write("shown".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ResourceConfig config() {
        return new ResourceConfig(
                Guarded.class,
                Inheriting.class,
                Hidden.class,
                Undeclared.class,
                Permitted.class,
                MvcFeature.class,
                Pages.class,
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
