package com.example.users;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Issues bearer tokens where no identity provider does: JWTs, signed with RS256 by a key that is made at start. */
public final class Tokens {

    private final String issuer;
    private final RSAKey key;

    /** With a new key: tokens of an earlier start are worth nothing. */
    public Tokens() {
        this("https://users.example.com", "start");
    }

    Tokens(String issuer, String keyId) {
        this(issuer, newKey(keyId));
    }

    private Tokens(String issuer, RSAKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /** The same key in the hands of another. */
    Tokens of(String other) {
        return new Tokens(other, key);
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK makes no RSA keys.", e);
        }
    }

    /** Verifies these tokens, and no others. */
    public TokenVerifier verifier() {
        return new TokenVerifier(issuer, new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())));
    }

    /** The JSON in which identity providers publish their keys. */
    String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** A token for a caller with roles. */
    public String issue(String name, List<String> roles, Duration lifetime) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(TokenVerifier.AUDIENCE)
                        .subject(name)
                        .claim("realm_access", Map.of("roles", roles))
                        .expirationTime(Date.from(Instant.now().plus(lifetime)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK does not sign with RS256.", e);
        }
        return token.serialize();
    }
}
