package dev.rolegate.conformance.servers;

import io.dropwizard.auth.basic.BasicCredentialAuthFilter;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Alice and bob, as Dropwizard knows them. */
record Users(String name) implements Principal {

    private static final Map<String, Set<String>> ROLES =
            Map.of("alice", Set.of("user", "admin"), "bob", Set.of("user"));

    @Override
    public String getName() {
        return name;
    }

    static BasicCredentialAuthFilter<Users> basic() {
        return new BasicCredentialAuthFilter.Builder<Users>()
                .setAuthenticator(credentials -> Optional.of(credentials.getUsername())
                        .filter(name -> ROLES.containsKey(name)
                                && credentials.getPassword().equals(name + "-pw"))
                        .map(Users::new))
                .setAuthorizer((user, role, request) -> ROLES.get(user.name()).contains(role))
                .buildAuthFilter();
    }
}
