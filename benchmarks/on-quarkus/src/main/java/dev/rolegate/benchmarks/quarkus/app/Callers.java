package dev.rolegate.benchmarks.quarkus.app;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who calls, the same in every application: two callers whom nobody has to look up. */
@ApplicationScoped
public class Callers implements HttpAuthenticationMechanism {

    private static final Map<String, SecurityIdentity> KNOWN =
            Map.of("admin", identity("admin"), "support", identity("support"));

    private static SecurityIdentity identity(String role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("bob"))
                .addRole(role)
                .build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String name = request.request().getHeader("Authorization");
        return name == null ? Uni.createFrom().nullItem() : Uni.createFrom().item(KNOWN.get(name));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "benchmark"));
    }
}
