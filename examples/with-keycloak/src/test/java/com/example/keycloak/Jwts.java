package com.example.keycloak;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;

/** What the tests do to tokens. */
final class Jwts {

    /** For which nodes accept a token that has expired, and a second. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5 + 1);

    private Jwts() {}

    /** The token with other claims, and with the signature that it had. */
    static String replace(String claim, String other, String token) throws ParseException {
        SignedJWT jwt = SignedJWT.parse(token);
        String claims = jwt.getPayload().toString();
        if (!claims.contains(claim)) {
            throw new IllegalArgumentException(claim + " is not in " + claims);
        }
        return jwt.getHeader().toBase64URL() + "." + Base64URL.encode(claims.replace(claim, other)) + "."
                + jwt.getSignature();
    }

    static void awaitExpiry(String token) throws ParseException, InterruptedException {
        Instant expiry =
                SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime().toInstant();
        Thread.sleep(Math.max(
                0, Duration.between(Instant.now(), expiry.plus(CLOCK_SKEW)).toMillis()));
    }
}
