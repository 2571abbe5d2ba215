package dev.rolegate.internal.options;

import dev.rolegate.internal.rule.Refusal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How the feature was registered and with which options: built beats class beats discovered. */
public record Registration(Rank rank, Map<Option, Object> values) {

    /** How it came, the weakest first. */
    public enum Rank {
        DISCOVERED,
        BY_CLASS,
        BUILT
    }

    /** Who was registered in some way. */
    public interface Holder {
        /** Its rank and options. */
        Registration registration();
    }

    /** Found by the runtime, or brought by an integration. */
    public static final Registration DISCOVERED = new Registration(Rank.DISCOVERED, Map.of());

    /** Registered by its class, or as an instance without options. */
    public static final Registration BY_CLASS = new Registration(Rank.BY_CLASS, Map.of());

    /** A built instance with what its builder was told. */
    public static Registration built(Map<Option, Object> values) {
        return new Registration(Rank.BUILT, values.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(values)));
    }

    /** Whether both are built and say different things: then neither may be dropped. */
    private boolean contradicts(Registration other) {
        return rank == Rank.BUILT && other.rank == Rank.BUILT && !values.equals(other.values);
    }

    /** Which of the two counts; a contradiction goes into {@code refusals}. */
    public Registration or(Registration other, Collection<Refusal> refusals) {
        if (contradicts(other)) {
            refusals.add(Refusal.twoBuilt());
        }
        return other.outranks(this) ? other : this;
    }

    private boolean outranks(Registration other) {
        return rank.compareTo(other.rank) > 0;
    }
}
