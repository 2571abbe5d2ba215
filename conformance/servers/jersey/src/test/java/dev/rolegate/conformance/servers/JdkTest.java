package dev.rolegate.conformance.servers;

import com.sun.net.httpserver.HttpServer;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;

@DisplayName("the JDK's HTTP server")
class JdkTest extends Jersey {

    @Override
    protected String server() {
        return "JDK's HTTP server";
    }

    /** Jersey's adapter has no asynchronous responses, and answers 500 to them. */
    @Override
    protected String answeredByServer() {
        return "jdk.md";
    }

    @Override
    protected Server start(Application application) {
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"), ResourceConfig.forApplication(application));
        return Server.on(server.getAddress().getPort(), () -> server.stop(0));
    }
}
