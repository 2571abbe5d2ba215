package dev.rolegate.conformance.servers;

import com.sun.net.httpserver.HttpServer;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.Set;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;

@DisplayName("the JDK's HTTP server")
class JdkTest extends Jersey {

    @Override
    protected String server() {
        return "JDK's HTTP server";
    }

    /** Jersey's adapter has no asynchronous responses. */
    @Override
    protected Set<String> unanswered() {
        return Set.of(
                "11: a suspended response",
                "11: a suspended response to an entity",
                "11: a completion stage",
                "11: a completion stage without a role",
                "4: a stage that fails on another thread",
                "4: a suspended response",
                "4: a suspended response, resumed later",
                "4: the application's own time-out");
    }

    @Override
    protected Server start(Application application) {
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"), ResourceConfig.forApplication(application));
        return Server.on(server.getAddress().getPort(), () -> server.stop(0));
    }
}
