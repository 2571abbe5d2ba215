package dev.rolegate.conformance.servers;

import com.sun.net.httpserver.HttpServer;
import dev.rolegate.conformance.Server;
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

    /**
     * Jersey's adapter has no asynchronous responses, answers 500 to them, leaves a {@code Content-Length} beside the
     * chunks of whatever is longer than Jersey's buffer, and writes none to a HEAD whose length it has to count.
     */
    @Override
    protected Set<String> answeredByServer() {
        return Set.of(
                "placements: 11: a suspended response",
                "placements: 11: a suspended response to an entity",
                "placements: 11: a completion stage",
                "placements: 11: a completion stage without a role",
                "placements: 4: a long message",
                "exceptions: 4: a message of 44 kB",
                "exceptions from elsewhere: 4: a stage that fails on another thread",
                "exceptions from elsewhere: 4: a suspended response",
                "exceptions from elsewhere: 4: a suspended response, resumed later",
                "exceptions from elsewhere: 4: the application's own time-out",
                "an interceptor that writes: 4: a role, HEAD",
                "a filter that replaces entities: 4: a role, HEAD");
    }

    @Override
    protected Server start(Application application) {
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"), ResourceConfig.forApplication(application));
        return Server.on(server.getAddress().getPort(), () -> server.stop(0));
    }
}
