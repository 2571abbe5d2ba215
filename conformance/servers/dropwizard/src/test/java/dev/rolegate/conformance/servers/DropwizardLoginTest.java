package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.LoginSuite;
import dev.rolegate.conformance.Server;
import io.dropwizard.auth.basic.BasicCredentialAuthFilter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Dropwizard's own users")
class DropwizardLoginTest extends LoginSuite {

    private static final Map<String, Set<String>> ROLES = Map.of("alice", Set.of("user", "admin"), "bob", Set.of("user"));

    private record User(String name) implements Principal {
        @Override
        public String getName() {
            return name;
        }
    }

    /** Dropwizard's filter answers 401 by itself where there are no credentials. */
    @Priority(Priorities.AUTHENTICATION)
    private record WhereThereAreCredentials(ContainerRequestFilter filter) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
                filter.filter(request);
            }
        }
    }

    @Override
    protected Server start(Application application) throws Exception {
        BasicCredentialAuthFilter<User> basic = new BasicCredentialAuthFilter.Builder<User>()
                .setAuthenticator(credentials -> Optional.of(credentials.getUsername())
                        .filter(name -> ROLES.containsKey(name)
                                && credentials.getPassword().equals(name + "-pw"))
                        .map(User::new))
                .setAuthorizer((user, role, request) -> ROLES.get(user.getName()).contains(role))
                .buildAuthFilter();
        return Dropwizard.start(jersey -> {
            application.getClasses().forEach(jersey::register);
            application.getProperties().forEach(jersey::property);
            jersey.register(new WhereThereAreCredentials(basic));
        });
    }
}
