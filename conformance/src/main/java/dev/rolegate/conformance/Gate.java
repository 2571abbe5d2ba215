package dev.rolegate.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What guards the applications of a run.
 *
 * @param instead the provider classes that are registered in place of {@code RequiresRoleFeature}; {@code null} for the
 *     feature itself
 */
public record Gate(@Nullable List<Class<?>> instead) {

    /** Rolegate, as each part registers it. */
    public static final Gate ROLEGATE = new Gate(null);

    /** Something else, to see which cases it leaves open; entities are valid, so that none is closed by its entity. */
    public static Gate of(Class<?>... instead) {
        return new Gate(List.of(instead));
    }

    boolean isWrong() {
        return instead != null;
    }
}
