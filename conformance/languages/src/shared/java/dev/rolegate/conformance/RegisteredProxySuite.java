package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.host.Composition;
import dev.rolegate.conformance.host.LogCapture;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.logging.Level;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;

/** What a deployment says of a resource that is a JDK proxy of Spring's: what its target says, as the gate decides. */
abstract class RegisteredProxySuite {

    /** Starts a server with one application on a free port. */
    abstract Server start(Application application) throws Exception;

    @Path("bar")
    public interface Api {
        @GET
        @RolesAllowed("user")
        String get();

        @GET
        @Path("all")
        @PermitAll
        String all();

        @DELETE
        void delete();
    }

    public static class Bar implements Api {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @Override
        @RequiresRole("admin")
        public String all() {
            return "ok";
        }

        @Override
        @RequiresRole("admin")
        public void delete() {}
    }

    /** Answers every request with the matrix. */
    @PreMatching
    private static final class Shows implements ContainerRequestFilter {

        @Context
        private Configuration configuration;

        @Override
        public void filter(ContainerRequestContext request) {
            List<String> endpoints = AccessMatrix.running(configuration).endpoints().stream()
                    .map(each -> each.verb() + " " + each.path() + " " + each.requirements())
                    .toList();
            request.abortWith(Response.ok(String.join("\n", endpoints)).build());
        }
    }

    private static Composition application(boolean alone) {
        ProxyFactory proxies = new ProxyFactory(new Bar());
        proxies.addAdvice((MethodInterceptor) call -> call.proceed());
        Composition application = new Composition().with(RequiresRoleFeature.class, proxies.getProxy());
        return alone ? application.withoutDiscovery() : application;
    }

    @ParameterizedTest(name = "core alone: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("6: the start counts what its target asks for, and warns of nothing")
    void log(boolean alone) throws Exception {
        try (LogCapture log = new LogCapture()) {
            log.setLevel(Level.INFO);
            try (Server server = start(application(alone));
                    Client client = new Client(server.base())) {
                client.exchange("GET", "/bar", List.of(), null);
            }
            assertEquals(
                    List.of("Rolegate guards " + Composition.class.getName()
                            + ": 3 endpoints, 0 open, 0 closed to everybody; roles: 'admin'."),
                    log.messages());
        }
    }

    @ParameterizedTest(name = "core alone: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("6: the matrix of the running application shows what its target asks for")
    void matrix(boolean alone) throws Exception {
        AccessMatrix expected = AccessMatrix.of(Bar.class);
        try (Server server = start(application(alone).with(new Shows()));
                Client client = new Client(server.base())) {
            assertEquals(
                    String.join(
                            "\n",
                            expected.endpoints().stream()
                                    .map(each -> each.verb() + " " + each.path() + " " + each.requirements())
                                    .toList()),
                    client.exchange("GET", "/bar", List.of(), null).body());
        }
    }
}
