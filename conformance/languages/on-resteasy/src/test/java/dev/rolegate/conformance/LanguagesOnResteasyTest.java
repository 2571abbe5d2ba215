package dev.rolegate.conformance;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.resteasy.ResteasyIntegration;
import jakarta.ws.rs.core.Application;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Other languages and proxies on RESTEasy")
class LanguagesOnResteasyTest extends LanguageSuite {

    @Override
    protected Server start(Application application) throws Exception {
        int port = Server.freePort();
        UndertowJaxrsServer server =
                new UndertowJaxrsServer().setHostname("localhost").setPort(port);
        server.start();
        try {
            server.deploy(application, "/");
        } catch (RuntimeException e) {
            // Undertow's threads outlive a refused deployment.
            server.stop();
            throw e;
        }
        return Server.on(port, server::stop);
    }

    @Override
    protected String integration() {
        return ResteasyIntegration.class.getName();
    }

    @Override
    protected String runtime() {
        return "RESTEasy";
    }
}
