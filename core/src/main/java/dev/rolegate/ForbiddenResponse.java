package dev.rolegate;

import dev.rolegate.internal.host.Host;
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
import org.jspecify.annotations.Nullable;

/**
 * A 403 without an entity that becomes one of the runtime's when more is asked than that. Some runtimes ask each exception for
 * its response, and no more than its status; the one that they make takes 1.2 kB.
 */
final class ForbiddenResponse extends Response {

    /** For the constructor of {@code ForbiddenException}, which looks at its status; nobody gets to see it. */
    static final Response STATUS = new ForbiddenResponse();

    private volatile @Nullable Response made;

    private ForbiddenResponse() {}

    /** A new one; the runtime's own where that is the only one that it takes back from a mapper. */
    static Response create() {
        return Host.takesAnyResponse() ? new ForbiddenResponse() : ofRuntime();
    }

    private static Response ofRuntime() {
        return Response.status(Status.FORBIDDEN).build();
    }

    private synchronized Response made() {
        if (this == STATUS) {
            throw new UnsupportedOperationException("Only its status is there.");
        }
        Response known = made;
        if (known == null) {
            known = ofRuntime();
            made = known;
        }
        return known;
    }

    /** Whether nothing can have been added to it. */
    static boolean isUntouched(@Nullable Response response) {
        return response == null || (response instanceof ForbiddenResponse own && own.made == null);
    }

    @Override
    public int getStatus() {
        return Status.FORBIDDEN.getStatusCode();
    }

    @Override
    public StatusType getStatusInfo() {
        return Status.FORBIDDEN;
    }

    @Override
    public Object getEntity() {
        return made().getEntity();
    }

    @Override
    public <T> T readEntity(Class<T> type) {
        return made().readEntity(type);
    }

    @Override
    public <T> T readEntity(GenericType<T> type) {
        return made().readEntity(type);
    }

    @Override
    public <T> T readEntity(Class<T> type, Annotation[] annotations) {
        return made().readEntity(type, annotations);
    }

    @Override
    public <T> T readEntity(GenericType<T> type, Annotation[] annotations) {
        return made().readEntity(type, annotations);
    }

    @Override
    public boolean hasEntity() {
        Response known = made;
        return known != null && known.hasEntity();
    }

    @Override
    public boolean bufferEntity() {
        return made().bufferEntity();
    }

    @Override
    public void close() {
        made().close();
    }

    @Override
    public MediaType getMediaType() {
        return made().getMediaType();
    }

    @Override
    public Locale getLanguage() {
        return made().getLanguage();
    }

    @Override
    public int getLength() {
        return made().getLength();
    }

    @Override
    public Set<String> getAllowedMethods() {
        return made().getAllowedMethods();
    }

    @Override
    public Map<String, NewCookie> getCookies() {
        return made().getCookies();
    }

    @Override
    public EntityTag getEntityTag() {
        return made().getEntityTag();
    }

    @Override
    public Date getDate() {
        return made().getDate();
    }

    @Override
    public Date getLastModified() {
        return made().getLastModified();
    }

    @Override
    public URI getLocation() {
        return made().getLocation();
    }

    @Override
    public Set<Link> getLinks() {
        return made().getLinks();
    }

    @Override
    public boolean hasLink(String relation) {
        return made().hasLink(relation);
    }

    @Override
    public Link getLink(String relation) {
        return made().getLink(relation);
    }

    @Override
    public Link.Builder getLinkBuilder(String relation) {
        return made().getLinkBuilder(relation);
    }

    @Override
    public MultivaluedMap<String, Object> getMetadata() {
        return made().getMetadata();
    }

    @Override
    public MultivaluedMap<String, String> getStringHeaders() {
        return made().getStringHeaders();
    }

    @Override
    public String getHeaderString(String name) {
        return made().getHeaderString(name);
    }
}
