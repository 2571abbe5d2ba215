package dev.rolegate.conformance;

import java.io.IOException;
import java.net.URI;

/** A started server with one application. */
public interface Server extends AutoCloseable {

    /** The application's root, such as {@code http://localhost:8080/}. */
    URI base();

    @Override
    void close() throws IOException;
}
