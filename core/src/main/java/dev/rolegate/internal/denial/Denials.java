package dev.rolegate.internal.denial;

import dev.rolegate.internal.options.Options;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the denials of one application are rendered: the door of this room. */
public final class Denials {

    private final Options options;
    private final DenialBody bodies;

    /**
     * By these options.
     *
     * @throws NoClassDefFoundError if the API of JSON-P is not there
     * @throws RuntimeException if no provider of it is, or a {@link java.util.ServiceConfigurationError}
     */
    public Denials(Options options) {
        this.options = options;
        this.bodies = DenialBody.create(options.problemDetails());
    }

    /** What counts now: one object in place of a lambda for each, of which every one would cost the start a class. */
    public interface Current extends Supplier<Denials> {

        /** Whether any gate known so far hides its endpoint. */
        boolean hide();

        /** Whether a 404 without an entity goes on to the pages behind it. */
        boolean passUnknownPathsOn();
    }

    /** Renders the 403 with this message once. */
    public void prepare(String message) {
        bodies.prepare(message);
    }

    /**
     * What an application's denials need of its runtime, each to be registered.
     *
     * @param current what counts now
     */
    public static List<Object> providers(Current current) {
        return List.of(
                new NoStoreFilter(current),
                new DenialWriter(),
                new DenialMapper.OfInsufficientPermissions(current),
                new DenialMapper.OfUnauthenticated(current),
                new DenialMapper.OfAuthorizationUnavailable(current),
                new DenialMapper.OfForbidden(current));
    }

    /** Whether it is one of the mappers among {@link #providers}. */
    public static boolean isMapper(Object provider) {
        return provider instanceof DenialMapper;
    }

    /** The roles of what is rendered for somebody who listens; {@code null} if that is no denial of ours. */
    public static @Nullable List<String> rolesOfThrown(Annotation @Nullable [] ofEntity) {
        return ofEntity == null ? null : DenialWriter.roles(ofEntity);
    }

    /** Whether somebody wants to hear which roles are rendered. */
    boolean areHeard() {
        return options.listener() != null;
    }

    DenialBody bodies() {
        return bodies;
    }

    MediaType mediaType() {
        return bodies.mediaType();
    }

    boolean mapForbiddenExceptions() {
        return options.mapForbiddenExceptions();
    }
}
