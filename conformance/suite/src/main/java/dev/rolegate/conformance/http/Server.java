package dev.rolegate.conformance.http;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A started server with one application. */
public interface Server extends AutoCloseable {

    /** The application's root, such as {@code http://localhost:8080/}. */
    URI base();

    /** Headers that are the server's own: by lower-case name, with the only value that is. */
    default Map<String, String> adds() {
        return Map.of();
    }

    @Override
    void close() throws IOException;

    /** A free port below those that connections are given, one of which could take it before the server does. */
    static int freePort() throws IOException {
        BindException taken = new BindException("none was tried");
        for (int i = 0; i < 100; i++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (BindException again) {
                taken = again;
            }
        }
        throw taken;
    }

    /** One that somebody else stops. */
    static Server at(URI base) {
        return at(base, Map.of(), () -> {});
    }

    /** One on this machine that is stopped like this. */
    static Server on(int port, AutoCloseable stop) {
        return on(port, Map.of(), stop);
    }

    /** The same, with headers of its own. */
    static Server on(int port, Map<String, String> adds, AutoCloseable stop) {
        return at(URI.create("http://localhost:" + port + "/"), adds, stop);
    }

    /** One with headers of its own that is stopped like this. */
    static Server at(URI base, Map<String, String> adds, AutoCloseable stop) {
        return new Server() {
            @Override
            public URI base() {
                return base;
            }

            @Override
            public Map<String, String> adds() {
                return adds;
            }

            @Override
            public void close() throws IOException {
                try {
                    stop.close();
                } catch (Exception e) {
                    throw new IOException(e);
                }
            }
        };
    }
}
