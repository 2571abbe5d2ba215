package dev.rolegate.quarkus;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.host.Match;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * Finds out who the caller is before the gate asks, where Quarkus leaves that for later; the gate of an endpoint that does not
 * block runs on the event loop, and must not wait.
 */
final class LazyIdentity {

    private LazyIdentity() {}

    /** Suspends the request until that is known, if it is not and something asks for it. */
    static void resolve(ResteasyReactiveRequestContext request, BoundStep endpoint) {
        RoutingContext routing = request.unwrap(RoutingContext.class);
        if (routing == null || routing.user() != null) {
            return;
        }
        Match match = endpoint.matched(request);
        Deployment deployment = Deployment.in(request.getDeployment().getConfiguration());
        if (match == null || !deployment.guards(match)) {
            return;
        }
        request.requireCDIRequestScope();
        InstanceHandle<CurrentIdentityAssociation> association =
                Arc.container().instance(CurrentIdentityAssociation.class);
        if (association.isAvailable()) {
            request.suspend();
            association.get().getDeferredIdentity().subscribe().withSubscriber(new UniSubscriber<SecurityIdentity>() {
                @Override
                public void onSubscribe(UniSubscription subscription) {}

                @Override
                public void onItem(SecurityIdentity identity) {
                    QuarkusHttpUser.setIdentity(identity, routing);
                    association.get().setIdentity(identity);
                    request.resume();
                }

                @Override
                public void onFailure(Throwable failure) {
                    if (deployment.reportsOnly() || deployment.hides(match)) {
                        request.resume(); // As nobody: the gate tells it, and lets it pass, or hides.
                    } else {
                        request.resume(failure, true);
                    }
                }
            });
        }
    }
}
