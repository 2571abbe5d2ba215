package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import io.helidon.http.NotFoundException;
import io.helidon.http.Status;
import io.helidon.microprofile.server.ServerCdiExtension;
import io.helidon.webserver.http.HttpRouting;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Application;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Helidon MP on a free port; one at a time. */
final class Helidon {

    /** Of every response to a HEAD, whatever its entity. */
    private static final Map<String, String> ADDS = Map.of("content-length", "0");

    private Helidon() {}

    static Server start(Application application, Map<String, String> options, Consumer<HttpRouting.Builder> routing) {
        Map<String, String> all = new HashMap<>(options);
        // Otherwise each response waits 40 ms for an acknowledgement.
        all.put("server.connection-options.tcp-no-delay", "true");
        io.helidon.microprofile.server.Server server = io.helidon.microprofile.server.Server.builder()
                .config(Config.just(ConfigSources.create(all)))
                .addApplication("/", application)
                .host("localhost")
                .port(0)
                .build();
        routing.accept(CDI.current()
                .getBeanManager()
                .getExtension(ServerCdiExtension.class)
                .serverRoutingBuilder());
        server.start();
        return Server.on(server.port(), ADDS, server::stop);
    }

    /** Otherwise it sends a text, and to a HEAD as well, of which no client can make sense. */
    static void emptyNotFound(HttpRouting.Builder routing) {
        routing.error(
                NotFoundException.class,
                (request, response, failure) -> response.status(Status.NOT_FOUND_404)
                        .header("Cache-Control", "no-store")
                        .send());
    }
}
