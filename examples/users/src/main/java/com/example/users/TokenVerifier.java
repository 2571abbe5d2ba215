package com.example.users;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.rolegate.AuthorizationUnavailableException;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verifies bearer tokens: JWTs of one issuer for this API, with their roles where Keycloak puts them. */
public final class TokenVerifier {

    private static final System.Logger LOG = System.getLogger(TokenVerifier.class.getName());

    /** In Keycloak's tokens only where a client has an audience mapper. A client of that ID would have it in its ID tokens. */
    static final String AUDIENCE = "users";

    private static final int CLOCK_SKEW_SECONDS = 5;
    private static final Duration LONGEST_OUTAGE = Duration.ofHours(1);
    private static final int KEYS_TIMEOUT_MILLIS = 2_000;
    private static final int KEYS_MAX_BYTES = 50 * 1024;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    TokenVerifier(String issuer, JWKSource<SecurityContext> keys) {
        // One algorithm only: whoever lets the token choose accepts "none".
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                AUDIENCE, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp"));
        claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /** For the tokens of a Keycloak realm, such as {@code http://localhost:8080/realms/users}. */
    public static TokenVerifier ofKeycloak(String realm) {
        return ofKeycloak(realm, Duration.ofMinutes(5));
    }

    /**
     * With keys that are fetched again when they are old, and on an unknown key ID: twice in a tenth of that time, however
     * many unknown ones are sent. While they cannot be fetched, the old ones go on counting.
     */
    static TokenVerifier ofKeycloak(String realm, Duration old) {
        return new TokenVerifier(realm, keysOf(realm, old));
    }

    private static JWKSource<SecurityContext> keysOf(String realm, Duration old) {
        try {
            return JWKSourceBuilder.create(
                            URI.create(realm + "/protocol/openid-connect/certs").toURL(),
                            new DefaultResourceRetriever(KEYS_TIMEOUT_MILLIS, KEYS_TIMEOUT_MILLIS, KEYS_MAX_BYTES))
                    .cache(old.toMillis(), 2 * KEYS_TIMEOUT_MILLIS)
                    .refreshAheadCache(false)
                    .rateLimited(old.toMillis() / 10)
                    .outageTolerant(LONGEST_OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not the URL of a realm: " + realm, e);
        }
    }

    /**
     * Who the bearer is.
     *
     * @throws BadTokenException if the token is broken, expired, meant for somebody else, or signed with another key
     * @throws AuthorizationUnavailableException if nobody can tell, since the keys cannot be fetched
     */
    Caller verify(String token) throws BadTokenException {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            return new Caller(claims.getSubject(), roles(claims));
        } catch (KeySourceException e) {
            // There are few fetches, and so few lines, however many requests there are.
            if (!(e instanceof RateLimitReachedException)) {
                LOG.log(Level.WARNING, "The keys of the tokens cannot be fetched.", e);
            }
            throw new AuthorizationUnavailableException();
        } catch (ParseException | BadJOSEException | JOSEException | RuntimeException e) {
            throw new BadTokenException(e);
        }
    }

    private static Set<String> roles(JWTClaimsSet claims) throws ParseException {
        Map<String, Object> access = claims.getJSONObjectClaim("realm_access");
        List<String> roles = access == null ? null : JSONObjectUtils.getStringList(access, "roles");
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    static final class BadTokenException extends Exception {

        private static final long serialVersionUID = 1L;

        BadTokenException(Throwable cause) {
            super("The token is not valid.", cause);
        }
    }
}
