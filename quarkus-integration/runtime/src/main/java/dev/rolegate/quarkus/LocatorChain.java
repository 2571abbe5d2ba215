package dev.rolegate.quarkus;

import java.lang.reflect.Field;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** Where Quarkus keeps, of each locator that a request took, what it matched; a chain of links, the innermost first. */
final class LocatorChain {

    private static final String PROPERTY = "$RR$PreviousResource";

    private static volatile @Nullable Field previous;
    private static volatile @Nullable Field values;

    private LocatorChain() {}

    /** That of the innermost; {@code null} if none was taken. */
    static @Nullable Object last(ResteasyReactiveRequestContext request) {
        return request.getProperty(PROPERTY);
    }

    /** That of the locator before. */
    static @Nullable Object previous(Object link) {
        Field known = previous;
        if (known == null) {
            known = field(link, "prev");
            previous = known;
        }
        return read(known, link);
    }

    /** The value of a path parameter as it stands in the path. */
    static @Nullable String value(Object link, int place) {
        Field known = values;
        if (known == null) {
            known = field(link, "locatorPathParamValues");
            values = known;
        }
        Object all = read(known, link);
        if (all instanceof String[] several) {
            return place < several.length ? several[place] : null;
        }
        // Where a template has one at most, it stands there itself.
        return place == 0 ? (String) all : null;
    }

    private static Field field(Object link, String name) {
        try {
            Field field = link.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static @Nullable Object read(Field field, Object link) {
        try {
            return field.get(link);
        } catch (ReflectiveOperationException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static IllegalStateException unreadable(Exception cause) {
        return new IllegalStateException("Quarkus does not tell the locators that it took.", cause);
    }
}
