package com.example.users;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What a start prints: how to call the users API. */
final class Greeting {

    private Greeting() {}

    /** With tokens of a plain user and of an admin, for eight hours. */
    static String of(URI users, String origin, Tokens tokens) {
        String user = tokens.issue("bob", List.of("user"), Duration.ofHours(8));
        String admin = tokens.issue("alice", List.of("user", "admin"), Duration.ofHours(8));
        return """

                The users API listens at %1$s
                Pages of %4$s may call it; -Dusers.origin=... lets others.
                Stop it with Ctrl-C.

                # Everybody who is signed in may look:
                curl -i -H 'Authorization: Bearer %2$s' %1$s

                # A plain user may not delete (403):
                curl -i -X DELETE -H 'Authorization: Bearer %2$s' %1$s/123

                # Nobody may without a token (401):
                curl -i -X DELETE %1$s/123

                # An admin may (204):
                curl -i -X DELETE -H 'Authorization: Bearer %3$s' %1$s/123

                # An account is for its owner (200), not for others (403):
                curl -i -H 'Authorization: Bearer %2$s' %1$s/122/account
                curl -i -H 'Authorization: Bearer %2$s' %1$s/121/account
                """.formatted(users, user, admin, origin);
    }
}
