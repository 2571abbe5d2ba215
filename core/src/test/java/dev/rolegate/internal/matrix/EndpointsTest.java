package dev.rolegate.internal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.deployment.Deployment;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    @Path("few")
    @DenyAll
    public static class Few {
        @GET
        public void get() {}

        @POST
        public void post() {}

        @PUT
        @PermitAll
        public void put() {}
    }

    @DenyAll
    public static class Four {
        @GET
        public void get() {}

        @POST
        public void post() {}

        @GET
        @Path("a")
        public void a() {}

        @GET
        @Path("b")
        public void b() {}
    }

    @Path("many")
    public static class Many {
        @Path("1")
        public Four one() {
            return new Four();
        }

        @Path("2")
        public Four two() {
            return new Four();
        }

        @Path("3")
        public Four three() {
            return new Four();
        }
    }

    private static String closed(Class<?> resource) {
        return Endpoints.closed(Deployment.reachedBy(List.of(resource)).endpoints());
    }

    @Test
    @DisplayName("what is closed to everybody is named, and nothing else")
    void few() {
        assertEquals("GET /few, POST /few", closed(Few.class));
    }

    @Test
    @DisplayName("of many closed ones the first ten are named, and the rest counted")
    void many() {
        assertEquals(
                "GET /many/1, POST /many/1, GET /many/1/a, GET /many/1/b, GET /many/2, POST /many/2, GET /many/2/a,"
                        + " GET /many/2/b, GET /many/3, POST /many/3 and 2 more",
                closed(Many.class));
    }
}
