package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Server;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** A running server with its archives. */
record Running(int port, Child process) implements AutoCloseable {

    /** One of its applications, which ends with the server. */
    Server at(String context, Map<String, String> adds) {
        URI base = URI.create("http://localhost:" + port + "/" + context + "/");
        return Server.at(base, adds, () -> {});
    }

    /** The only one of its applications; the server ends with it. */
    Server alone(String context) {
        return Server.at(URI.create("http://localhost:" + port + "/" + context + "/"), Map.of(), this);
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
