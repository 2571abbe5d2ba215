package com.example.users;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * What the application of the other runtimes registers, as classes: Quarkus makes their instances when it starts, with what
 * {@link UsersBeans} gives. The 401's challenge is in {@code application.properties}.
 */
public final class UsersOnQuarkus extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                UsersResource.class,
                AccountResource.class,
                BearerAuthentication.class,
                UnreadableBodyMapper.class,
                FailureMapper.class,
                CrossOrigin.class);
    }
}
