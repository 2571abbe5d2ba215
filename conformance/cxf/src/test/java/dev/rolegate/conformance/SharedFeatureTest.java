package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.options.Registration;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One instance of a feature in applications that start at the same time: CXF injects an Application, and configures it then. */
class SharedFeatureTest {

    /** Declares nothing. */
    @Path("resource")
    public static final class Resource {
        @GET
        public String get() {
            return "in";
        }
    }

    /** Into which another deployment's Application was injected before it is configured for this one. */
    private static final class Shared implements Feature {
        private final Application injected;

        Shared(Application injected) {
            this.injected = injected;
        }

        @Override
        public boolean configure(FeatureContext context) {
            Deployment.in(context).register(context, Registration.BY_CLASS, injected);
            return true;
        }
    }

    private static class Open extends Application {
        private final Application injected;

        Open(Application injected) {
            this.injected = injected;
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(new Resource(), new Shared(injected));
        }
    }

    /** Declares for all of its endpoints. */
    @RequiresRole("boss")
    private static final class Declaring extends Open {
        Declaring(Application injected) {
            super(injected);
        }
    }

    private static int status(Application application) throws Exception {
        try (Server server = new CxfServer(application);
                Client client = new Client(server)) {
            return client.exchange("GET", "/resource", List.of(), null).status();
        }
    }

    /** A server without one, into which nothing is injected anew. */
    private static int statusWithout(Application injected) throws Exception {
        Bus bus = CxfServer.bus();
        try {
            JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
            URI base = URI.create("http://localhost:" + Server.freePort() + "/");
            factory.setBus(bus);
            factory.setAddress(base.toString());
            factory.setServiceBean(new Resource());
            factory.setProvider(new Shared(injected));
            factory.create();
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(base.resolve("resource")).build(), BodyHandlers.discarding())
                    .statusCode();
        } finally {
            bus.shutdown(true);
        }
    }

    @Test
    @DisplayName("4: no Application counts where there is none, whatever was injected into a feature that others share")
    void none() throws Exception {
        assertEquals(200, statusWithout(new Declaring(new Application())));
    }

    @Test
    @DisplayName(
            "4: the Application whose requests come counts, whatever was injected into a feature that others share")
    void own() throws Exception {
        assertEquals(403, status(new Declaring(new Application())));
        assertEquals(200, status(new Open(new Declaring(new Application()))));
    }
}
