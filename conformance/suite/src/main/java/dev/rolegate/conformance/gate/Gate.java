package dev.rolegate.conformance.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What guards the applications of a run.
 *
 * @param name what the table calls it
 * @param instead the provider classes that are registered in place of {@code RequiresRoleFeature}; {@code null} for the
 *     feature itself
 */
public record Gate(String name, @Nullable List<Class<?>> instead) {

    /** Rolegate, as each part registers it. */
    public static final Gate ROLEGATE = new Gate("Rolegate", null);

    /** Nothing: whatever is denied now is not denied by a gate. */
    public static final Gate NONE = of("none");

    /** The pattern that tutorials show: a name-bound filter and a mapper. */
    public static final Gate NAME_BOUND =
            of("name-bound filter", NameBound.Filter.class, NameBound.Mapper.class, NameBound.Writer.class);

    /** Something else, to see which cases it leaves open; entities are valid, so that none is closed by its entity. */
    public static Gate of(String name, Class<?>... instead) {
        return new Gate(name, List.of(instead));
    }

    public boolean isWrong() {
        return instead != null;
    }
}
