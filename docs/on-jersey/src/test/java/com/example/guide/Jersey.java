package com.example.guide;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/** Jersey without a server: a request is handed over with the security context that a container would have set. */
public final class Jersey {

    private static final URI BASE = URI.create("http://localhost/");

    private final ApplicationHandler handler;

    public Jersey(Application application) {
        handler = new ApplicationHandler(application);
    }

    /** The answer; {@code headers} are names and values in turn. */
    public Answer call(String method, String path, SecurityContext caller, String... headers) {
        ContainerRequest request = new ContainerRequest(
                BASE, BASE.resolve(path), method, caller, new MapPropertiesDelegate(), handler.getConfiguration());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            ContainerResponse response = handler.apply(request, body).get();
            return new Answer(response, body.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer get(String path, SecurityContext caller, String... headers) {
        return call("GET", path, caller, headers);
    }

    /** What the caller gets. */
    public record Answer(ContainerResponse response, String body) {

        public int status() {
            return response.getStatus();
        }

        public String header(String name) {
            return response.getHeaderString(name);
        }

        /** Status and body, to be compared at once. */
        @Override
        public String toString() {
            return status() + " " + body;
        }
    }
}
