package dev.rolegate.resteasy;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.specimpl.ResteasyHttpHeaders;
import org.jboss.resteasy.specimpl.ResteasyUriInfo;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.util.DelegatingHttpRequest;
import org.jspecify.annotations.Nullable;

/** A {@code GET} of the path of another request, as far as matching looks at it: what that notes stays here. */
final class GetOfPath extends DelegatingHttpRequest {

    private final ResteasyUriInfo uri;
    private final ResteasyHttpHeaders headers;
    private final Map<String, @Nullable Object> attributes = new HashMap<>();

    GetOfPath(HttpRequest other, ResteasyUriInfo otherUri) {
        super(other);
        uri = new ResteasyUriInfo(otherUri.getBaseUri(), otherUri.getBaseUri().relativize(otherUri.getRequestUri()));
        MultivaluedMap<String, String> accepted = new MultivaluedHashMap<>();
        accepted.putSingle(HttpHeaders.CONTENT_TYPE, MediaType.WILDCARD);
        accepted.putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        headers = new ResteasyHttpHeaders(accepted);
    }

    @Override
    public String getHttpMethod() {
        return HttpMethod.GET;
    }

    @Override
    public ResteasyUriInfo getUri() {
        return uri;
    }

    @Override
    public HttpHeaders getHttpHeaders() {
        return headers;
    }

    @Override
    public MultivaluedMap<String, String> getMutableHeaders() {
        return headers.getMutableHeaders();
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }
}
