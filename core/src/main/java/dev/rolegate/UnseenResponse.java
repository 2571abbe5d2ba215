package dev.rolegate;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A 403 for the constructor of {@code ForbiddenException}, which looks at its status; nobody gets to see it. */
// A runtime's own would do, but RESTEasy's looks its status up anew, at 136 bytes for each denial.
final class UnseenResponse extends Response {

    static final Response FORBIDDEN = new UnseenResponse();

    private UnseenResponse() {}

    @Override
    public int getStatus() {
        return Status.FORBIDDEN.getStatusCode();
    }

    @Override
    public StatusType getStatusInfo() {
        return Status.FORBIDDEN;
    }

    private static UnsupportedOperationException unseen() {
        return new UnsupportedOperationException("Only its status is there.");
    }

    @Override
    public Object getEntity() {
        throw unseen();
    }

    @Override
    public <T> T readEntity(Class<T> type) {
        throw unseen();
    }

    @Override
    public <T> T readEntity(GenericType<T> type) {
        throw unseen();
    }

    @Override
    public <T> T readEntity(Class<T> type, Annotation[] annotations) {
        throw unseen();
    }

    @Override
    public <T> T readEntity(GenericType<T> type, Annotation[] annotations) {
        throw unseen();
    }

    @Override
    public boolean hasEntity() {
        throw unseen();
    }

    @Override
    public boolean bufferEntity() {
        throw unseen();
    }

    @Override
    public void close() {
        throw unseen();
    }

    @Override
    public MediaType getMediaType() {
        throw unseen();
    }

    @Override
    public Locale getLanguage() {
        throw unseen();
    }

    @Override
    public int getLength() {
        throw unseen();
    }

    @Override
    public Set<String> getAllowedMethods() {
        throw unseen();
    }

    @Override
    public Map<String, NewCookie> getCookies() {
        throw unseen();
    }

    @Override
    public EntityTag getEntityTag() {
        throw unseen();
    }

    @Override
    public Date getDate() {
        throw unseen();
    }

    @Override
    public Date getLastModified() {
        throw unseen();
    }

    @Override
    public URI getLocation() {
        throw unseen();
    }

    @Override
    public Set<Link> getLinks() {
        throw unseen();
    }

    @Override
    public boolean hasLink(String relation) {
        throw unseen();
    }

    @Override
    public Link getLink(String relation) {
        throw unseen();
    }

    @Override
    public Link.Builder getLinkBuilder(String relation) {
        throw unseen();
    }

    @Override
    public MultivaluedMap<String, Object> getMetadata() {
        throw unseen();
    }

    @Override
    public MultivaluedMap<String, String> getStringHeaders() {
        throw unseen();
    }

    @Override
    public String getHeaderString(String name) {
        throw unseen();
    }
}
