package com.example.users;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Issues and verifies bearer tokens: JWTs, signed with RS256 by a key that is made at start. */
public final class Tokens {

    private static final String ISSUER = "https://users.example.com";
    private static final String AUDIENCE = "users";

    private final RSAKey key;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** With a new key: tokens of an earlier start are worth nothing. */
    public Tokens() {
        try {
            key = new RSAKeyGenerator(2048).keyID("start").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK makes no RSA keys.", e);
        }
        // One algorithm only: whoever lets the token choose accepts "none".
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256, new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK()))));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                AUDIENCE, new JWTClaimsSet.Builder().issuer(ISSUER).build(), Set.of("sub", "exp", "roles")));
    }

    /** A token for a caller with roles. */
    public String issue(String name, List<String> roles, Duration lifetime) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .subject(name)
                        .claim("roles", roles)
                        .expirationTime(Date.from(Instant.now().plus(lifetime)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK does not sign with RS256.", e);
        }
        return token.serialize();
    }

    /**
     * Who the bearer is.
     *
     * @throws BadTokenException if the token is broken, expired, meant for somebody else, or signed with another key
     */
    Caller verify(String token) throws BadTokenException {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            return new Caller(claims.getSubject(), Set.copyOf(claims.getStringListClaim("roles")));
        } catch (ParseException | BadJOSEException | JOSEException | RuntimeException e) {
            throw new BadTokenException(e);
        }
    }

    static final class BadTokenException extends Exception {

        private static final long serialVersionUID = 1L;

        BadTokenException(Throwable cause) {
            super("The token is not valid.", cause);
        }
    }
}
