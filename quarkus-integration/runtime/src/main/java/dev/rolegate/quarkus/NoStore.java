package dev.rolegate.quarkus;

import dev.rolegate.internal.deployment.Deployment;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/**
 * Keeps every 404, and 405, out of caches where something hides: an unknown path goes on to the pages behind Jakarta REST, where no filter
 * of it is asked, and a hidden one with it; behind a locator, Quarkus says of some that their method is not allowed.
 */
final class NoStore implements ServerRestHandler {

    @Override
    public void handle(ResteasyReactiveRequestContext request) {
        if (Deployment.in(request.getDeployment().getConfiguration()).hides()) {
            RoutingContext routing = request.unwrap(RoutingContext.class);
            routing.addHeadersEndHandler(ended -> mark(routing));
        }
    }

    private static void mark(RoutingContext routing) {
        int status = routing.response().getStatusCode();
        MultiMap headers = routing.response().headers();
        if ((status == 404 || status == 405) && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
