package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** A running server with its archives. */
record Running(int port, Child process) implements AutoCloseable {

    /** One of its applications, which ends with the server. */
    Server at(String context, Map<String, String> adds) {
        return Server.at(base(context), adds, () -> {});
    }

    /** The only one of its applications; the server ends with it. */
    Server alone(String context) {
        return Server.at(base(context), Map.of(), this);
    }

    private URI base(String context) {
        return URI.create("http://localhost:" + port + "/" + context + "/");
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
