package dev.rolegate.internal.options;

import dev.rolegate.internal.options.Options.Place;
import dev.rolegate.internal.rule.Refusal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Takes places one by one, the nearest first: an option that somebody wrote is read, or told. */
final class Resolution {

    private static final String BUILDER = "by the builder";

    /** A system property, which MicroProfile Config and Spring show as well. */
    private static final String OF_TEST_KIT = "rolegate.accept";

    private final Map<Option, Object> values = new EnumMap<>(Option.class);
    private final Map<Option, String> places = new EnumMap<>(Option.class);
    private final Map<String, Object> seen = new HashMap<>();
    private final Collection<Refusal> refusals;
    private final Collection<String> warnings;

    Resolution(Collection<Refusal> refusals, Collection<String> warnings) {
        this.refusals = refusals;
        this.warnings = warnings;
    }

    void take(Place place) {
        for (Map.Entry<String, Object> each : place.properties().entrySet()) {
            // What a runtime copies from one place to another is told once.
            if (!each.getValue().equals(seen.put(each.getKey(), each.getValue()))) {
                take(each.getKey(), each.getValue(), place);
            }
        }
        String failure = place.failure();
        if (failure != null) {
            warnings.add(Refusal.unreadablePlace(place.name(), failure));
        }
    }

    private void take(String name, Object value, Place place) {
        Option option = Option.of(name);
        if (option == null) {
            unknown(name, place);
        } else if (option == Option.REPORT_ONLY_UNTIL && !place.ofApplication()) {
            misplaced(name, place);
        } else {
            try {
                Object checked = option.checked(value);
                if (values.putIfAbsent(option, checked) == null) {
                    places.put(option, place.name());
                }
            } catch (IllegalArgumentException wrong) {
                refusals.add(Refusal.badProperty(name, place.name(), String.valueOf(wrong.getMessage())));
            }
        }
    }

    private void unknown(String name, Place place) {
        if (place.ofOthers() && name.equals(OF_TEST_KIT)) {
            return;
        }
        if (place.ofOthers()) {
            warnings.add(Refusal.unknownPropertyAmongOthers(name, place.name(), Option.properties()));
        } else {
            refusals.add(Refusal.unknownProperty(name, place.name(), Option.properties()));
        }
    }

    private void misplaced(String name, Place place) {
        if (place.ofOthers()) {
            warnings.add(Refusal.misplacedPropertyAmongOthers(name, place.name()));
        } else {
            refusals.add(Refusal.misplacedProperty(name, place.name()));
        }
    }

    /** What a builder was told wins. */
    Options below(Registration registration) {
        for (Map.Entry<Option, Object> each : registration.values().entrySet()) {
            values.put(each.getKey(), each.getValue());
            places.put(each.getKey(), BUILDER);
        }
        return new Options(values, places);
    }
}
