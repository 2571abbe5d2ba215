package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mappers that Jersey asks whether they want an exception. */
class DecliningMapperTest {

    @Path("hidden")
    public static class Hidden {
        @GET
        @Produces("text/html")
        @RequiresRole(value = "nobody", hide = true)
        public String get() {
            return "secret";
        }
    }

    private abstract static class Asked implements ExtendedExceptionMapper<NotFoundException> {
        @Override
        public Response toResponse(NotFoundException exception) {
            return Response.status(404).entity("of the asked").build();
        }
    }

    private static final class Declines extends Asked {
        @Override
        public boolean isMappable(NotFoundException exception) {
            return false;
        }
    }

    private static final class Accepts extends Asked {
        @Override
        public boolean isMappable(NotFoundException exception) {
            return true;
        }
    }

    /** Accepts one, and declines the next. */
    private static final class Wavers extends Asked {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public boolean isMappable(NotFoundException exception) {
            return asked.getAndIncrement() % 2 == 0;
        }
    }

    private static final class Fails extends Asked {
        @Override
        public boolean isMappable(NotFoundException exception) {
            throw new IllegalStateException();
        }
    }

    private static final class General implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException exception) {
            return Response.status(404).entity("of the general").build();
        }
    }

    private static Map<String, List<Object>> mappers() {
        Map<String, List<Object>> mappers = new TreeMap<>();
        mappers.put("one that declines", List.of(new Declines()));
        mappers.put("one that accepts", List.of(new Accepts()));
        mappers.put("one that fails when it is asked", List.of(new Fails()));
        mappers.put("one that declines, before a general one", List.of(new Declines(), new General()));
        mappers.put("one that wavers, before a general one", List.of(new Wavers(), new General()));
        return mappers;
    }

    private static String get(ApplicationHandler application, String path) {
        URI base = URI.create("http://localhost/");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ContainerRequest request =
                new ContainerRequest(base, base.resolve(path), "GET", null, new MapPropertiesDelegate(), null);
        try {
            ContainerResponse response = application.apply(request, body).get();
            return response.getStatus() + " " + new TreeMap<>(response.getStringHeaders()) + " " + body;
        } catch (Exception e) {
            return String.valueOf(e.getCause());
        }
    }

    @TestFactory
    @DisplayName("4: a hidden path is answered as an unknown one, with")
    Stream<DynamicTest> same() {
        return mappers().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    ResourceConfig config = new ResourceConfig(Hidden.class, RequiresRoleFeature.class);
                    each.getValue().forEach(config::register);
                    ApplicationHandler application = new ApplicationHandler(config);
                    List<String> unknown = List.of(get(application, "unknown"), get(application, "unknown"));
                    assertEquals(unknown, List.of(get(application, "hidden"), get(application, "hidden")));
                }));
    }
}
