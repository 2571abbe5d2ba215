package dev.rolegate.conformance.host;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An application on a host, and a connection to it. */
final class Deployed implements AutoCloseable {

    private final Server server;
    private final Client client;

    Deployed(Host host, Application application) throws Exception {
        server = host.start(application);
        client = new Client(server.base());
    }

    Reply get(String path, Identity identity) throws IOException {
        return send("GET", path, identity);
    }

    Reply send(String verb, String path, Identity identity, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of(headers));
        lines.add(Identity.HEADER + ": " + identity);
        return client.exchange(verb, path, lines, null);
    }

    Server server() {
        return server;
    }

    /** Status and body in a line. */
    static String line(Reply reply) {
        return (reply.status() + " " + reply.body()).strip();
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }
}
