package com.example.users;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The same application on every runtime. */
public final class UsersApplication extends Application {

    private final Set<Object> singletons;

    /** The API over a database, for callers with these tokens, and for the pages of one other origin. */
    public UsersApplication(UsersDatabase database, TokenVerifier tokens, String origin) {
        singletons = Set.of(
                new UsersResource(database),
                new AccountResource(database),
                new BearerAuthentication(tokens, database),
                new UnreadableBodyMapper(),
                new FailureMapper(),
                new CrossOrigin(origin),
                RequiresRoleFeature.builder()
                        .challenge(BearerAuthentication.CHALLENGE)
                        .build());
    }

    @Override
    @SuppressWarnings("deprecation") // There is no other portable way to register instances.
    public Set<Object> getSingletons() {
        return singletons;
    }
}
