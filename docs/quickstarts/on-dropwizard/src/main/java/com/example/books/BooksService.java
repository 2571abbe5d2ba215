package com.example.books;

import dev.rolegate.RequiresRoleFeature;
import io.dropwizard.auth.PrincipalImpl;
import io.dropwizard.auth.basic.BasicCredentialAuthFilter;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import java.util.Map;
import java.util.Optional;

public class BooksService extends Application<Configuration> {

    private static final Map<String, String> ROLES = Map.of("ann", "librarian", "bob", "reader");

    public static void main(String[] arguments) throws Exception {
        new BooksService().run(arguments);
    }

    @Override
    public void run(Configuration configuration, Environment environment) {
        environment.jersey().register(BooksResource.class);
        environment.jersey().register(RequiresRoleFeature.class);
        environment
                .jersey()
                .register(new BasicCredentialAuthFilter.Builder<PrincipalImpl>()
                        .setAuthenticator(credentials -> Optional.of(new PrincipalImpl(credentials.getUsername()))
                                .filter(user -> credentials.getPassword().equals("secret")))
                        .setAuthorizer((user, role, request) -> role.equals(ROLES.get(user.getName())))
                        .buildAuthFilter());
    }
}
