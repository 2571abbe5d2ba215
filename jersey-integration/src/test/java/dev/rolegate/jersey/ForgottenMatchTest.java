package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.net.URI;
import java.util.List;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("whoever asks Jersey behind the gate whether a method was matched")
class ForgottenMatchTest {

    private final ApplicationHandler handler = new ApplicationHandler(
            new ResourceConfig(Guarded.class, RequiresRoleFeature.class).register(new Telling()));

    @Path("guarded")
    public static class Guarded {
        @GET
        @Path("hidden")
        @RequiresRole(value = "nobody", hide = true)
        public String hidden() {
            return "secret";
        }

        @GET
        @Path("denied")
        @RequiresRole("nobody")
        public String denied() {
            return "secret";
        }
    }

    private static final class Telling implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            ExtendedUriInfo uri = (ExtendedUriInfo) request.getUriInfo();
            response.getHeaders().add("X-Matched", uri.getMatchedResourceMethod() != null);
        }
    }

    private String get(String path) throws Exception {
        URI base = URI.create("http://localhost/");
        ContainerRequest request =
                new ContainerRequest(base, base.resolve(path), "GET", null, new MapPropertiesDelegate(), null);
        ContainerResponse response = handler.apply(request).get();
        return response.getStatus() + " " + response.getHeaderString("X-Matched");
    }

    @Test
    @DisplayName("4: hears the same of a hidden path as of an unknown one")
    void hidden() throws Exception {
        assertEquals(List.of("404 false", "404 false"), List.of(get("guarded/hidden"), get("unknown")));
    }

    @Test
    @DisplayName("4: hears of the method where it does not hide")
    void denied() throws Exception {
        assertEquals("403 true", get("guarded/denied"));
    }
}
