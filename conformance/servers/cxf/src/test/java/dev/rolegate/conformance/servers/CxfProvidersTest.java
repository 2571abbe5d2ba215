package dev.rolegate.conformance.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.CxfServer;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/compatibility.md says of CXF's providers. */
class CxfProvidersTest {

    @Path("guarded")
    public static class Guarded {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    private static int status(Object... providers) throws Exception {
        URI base = URI.create("http://localhost:" + Server.freePort() + "/");
        Bus bus = CxfServer.bus();
        try (Client client = new Client(base)) {
            JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
            factory.setBus(bus);
            factory.setAddress(base.toString());
            factory.setResourceClasses(Guarded.class);
            factory.setProviders(List.of(providers));
            factory.create();
            return client.exchange("GET", "/guarded", List.of("Accept: */*"), null)
                    .status();
        } finally {
            bus.shutdown(true);
        }
    }

    @Test
    @DisplayName("an instance among the providers is configured")
    void instance() throws Exception {
        assertEquals(403, status(new RequiresRoleFeature()));
    }

    @Test
    @DisplayName("a class among the providers never is, and nothing warns")
    void type() throws Exception {
        assertEquals(200, status(RequiresRoleFeature.class));
    }

    @Test
    @DisplayName("nothing is discovered")
    void nothing() throws Exception {
        assertEquals(200, status());
    }
}
