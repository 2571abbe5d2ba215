package dev.rolegate.conformance;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.jersey.JerseyIntegration;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Other languages and proxies on Jersey")
class LanguagesOnJerseyTest extends LanguageSuite {

    @Override
    protected Server start(Application application) {
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"), ResourceConfig.forApplication(application));
        return Server.on(server.getListener("grizzly").getPort(), server::shutdownNow);
    }

    @Override
    protected String integration() {
        return JerseyIntegration.class.getName();
    }

    @Override
    protected String runtime() {
        return "Jersey";
    }
}
