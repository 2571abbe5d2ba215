package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.LoginSuite;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Dropwizard's own users")
class DropwizardLoginTest extends LoginSuite {

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
        return Dropwizard.start(jersey -> {
            application.getClasses().forEach(jersey::register);
            application.getProperties().forEach(jersey::property);
            jersey.register(new WhereThereAreCredentials(Users.basic()));
        });
    }
}
