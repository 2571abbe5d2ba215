package dev.rolegate.conformance.servers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Has the container sign in whoever sends credentials, where it would do so on constrained paths alone. */
public final class WithCredentials extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** For the container. */
    public WithCredentials() {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Authorization") == null || request.authenticate(response)) {
            chain.doFilter(request, response);
        }
    }
}
