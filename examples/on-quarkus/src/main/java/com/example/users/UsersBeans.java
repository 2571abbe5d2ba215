package com.example.users;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the users API is made of, for CDI. */
@ApplicationScoped
class UsersBeans {

    @Produces
    @Singleton
    UsersDatabase database(@ConfigProperty(name = "users.database") String url) {
        return UsersDatabase.open(url);
    }

    void close(@Disposes UsersDatabase database) {
        database.close();
    }

    @Produces
    @Singleton
    Tokens tokens() {
        return new Tokens();
    }

    @Produces
    @Singleton
    TokenVerifier verifier(Tokens tokens) {
        return tokens.verifier();
    }

    /** Whose pages may call, for {@link CrossOrigin}: the only text that anything here is made of. */
    @Produces
    String origin(@ConfigProperty(name = "users.origin") String origin) {
        return origin;
    }

    void greet(
            @Observes StartupEvent started,
            Tokens tokens,
            String origin,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        System.out.println(Greeting.of(URI.create("http://127.0.0.1:" + port + "/users"), origin, tokens));
    }
}
