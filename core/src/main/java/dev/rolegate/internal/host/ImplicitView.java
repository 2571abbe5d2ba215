package dev.rolegate.internal.host;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * Jersey MVC gives a resource class with {@code @Template} {@code @GET}s that nobody wrote, which an object of its own handles: what
 * it shows is an instance of the resource class, so that this decides.
 */
final class ImplicitView {

    private static final String HANDLER = JerseyQuirks.PREFIX + "server.mvc.internal.TemplateInflector";

    private static final ClassValue<Boolean> IS_ONE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            for (Class<?> each : type.getInterfaces()) {
                if (each.getName().equals(HANDLER)) {
                    return true;
                }
            }
            return false;
        }
    };

    private ImplicitView() {}

    /**
     * The resource class that it shows; {@code null} for any other handler.
     *
     * @throws IllegalStateException if it cannot be asked: the request is then denied
     */
    static @Nullable Class<?> shownBy(Object handler) {
        if (!IS_ONE.get(handler.getClass())) {
            return null;
        }
        try {
            Field model = field(handler, "modelClass");
            if (field(handler, "resourceClass").get(handler) instanceof Class<?> type) {
                // Set once the view was shown; where the request is denied before, its mapper of errors fails without.
                if (model.get(handler) == null) {
                    model.set(handler, type);
                }
                return type;
            }
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            throw new IllegalStateException("Jersey does not tell of which class it shows a view.", unreadable);
        }
        throw new IllegalStateException("Jersey does not tell of which class it shows a view.");
    }

    private static Field field(Object handler, String name) throws NoSuchFieldException {
        Field field = handler.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
