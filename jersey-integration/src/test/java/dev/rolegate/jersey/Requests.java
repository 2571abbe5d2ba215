package dev.rolegate.jersey;

import dev.rolegate.conformance.caller.Identity;
import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;

/** Requests to an application without a server. */
final class Requests {

    private static final URI BASE = URI.create("http://localhost/");

    private Requests() {}

    static ContainerRequest of(ApplicationHandler handler, String verb, String path) {
        return new ContainerRequest(
                BASE, BASE.resolve(path), verb, null, new MapPropertiesDelegate(), handler.getConfiguration());
    }

    static ContainerRequest of(ApplicationHandler handler, String path, Identity identity) {
        ContainerRequest request = of(handler, "GET", path);
        request.header(Identity.HEADER, identity.name());
        return request;
    }

    /** What nobody in particular gets. */
    static int status(ApplicationHandler handler, String verb, String path) throws Exception {
        return handler.apply(of(handler, verb, path)).get().getStatus();
    }

    /** What nobody, a user and an admin get. */
    static String statuses(ApplicationHandler handler, String path) throws Exception {
        StringBuilder statuses = new StringBuilder();
        for (Identity each : Identity.values()) {
            statuses.append(' ')
                    .append(handler.apply(of(handler, path, each)).get().getStatus());
        }
        return statuses.substring(1);
    }
}
