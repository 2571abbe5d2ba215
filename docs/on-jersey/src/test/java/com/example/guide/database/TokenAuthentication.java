package com.example.guide.database;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

@Priority(Priorities.AUTHENTICATION)
public final class TokenAuthentication implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Users users;

    public TokenAuthentication(Users users) {
        this.users = users;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return; // Anonymous: the container's own security context stays.
        }
        String hash = sha256(authorization.substring(SCHEME.length()).strip());
        SecurityContext before = request.getSecurityContext();
        boolean secure = before != null && before.isSecure();
        request.setSecurityContext(new DatabaseSecurityContext(() -> users.byTokenHash(hash), secure));
    }

    static String sha256(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
