package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.cases.Case;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Denied requests with bodies, and granted ones after them, on connections that are kept. */
abstract class KeepAliveSuite {

    private static final String BODY = Case.NEEDS_ADMIN.body();
    private static final String DENIAL = "403 {cache-control=[no-store], content-type=[application/json]} " + BODY;

    private final Host host;

    KeepAliveSuite(Host host) {
        this.host = host;
    }

    private List<String> wrong(Deployed deployed) throws Exception {
        try (UnreadBodies client = new UnreadBodies(deployed.server().base())) {
            return client.send(Load.of(host, 500), DENIAL);
        }
    }

    @Test
    @DisplayName("11: whatever bodies are denied, each answer is that of its own request, and nothing else runs")
    void denied() throws Exception {
        Targets targets = new Targets();
        Composition application = Composition.on(host).with(RequiresRoleFeature.class, targets, new Callers());
        try (Deployed deployed = new Deployed(host, application)) {
            assertEquals(List.of(), wrong(deployed));
        }
        assertEquals(List.of(), targets.ran);
    }

    /** What fails here is the server's own defect, whoever denies. */
    @Test
    @DisplayName("the server does as well when a plain filter denies, without Rolegate")
    void plain() throws Exception {
        Composition application =
                new Composition().withoutDiscovery().with(new PlainDenials(), new Targets(), new Callers());
        try (Deployed deployed = new Deployed(host, application)) {
            assertEquals(List.of(), wrong(deployed));
        }
    }

    /** Denies as any application could. */
    @Priority(Priorities.AUTHORIZATION)
    private static final class PlainDenials implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getMethod().equals(HttpMethod.POST)) {
                request.abortWith(Response.status(Status.FORBIDDEN)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_LENGTH, BODY.length())
                        .entity(BODY.getBytes(StandardCharsets.UTF_8))
                        .build());
            }
        }
    }
}
