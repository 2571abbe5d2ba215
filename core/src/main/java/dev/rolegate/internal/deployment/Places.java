package dev.rolegate.internal.deployment;

import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Host.Parameters;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.options.Options.Place;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The places where options of one application may stand. */
final class Places {

    /** The runtime's Configuration shows the Application's, on most runtimes. */
    private static final String PROPERTIES = "among the application's properties";

    private static final String OUTSIDE = "in MicroProfile Config";

    private final Supplier<Host> host;
    private final List<Place> handedIn = new ArrayList<>(0);
    private List<Parameters> ofHost = List.of();
    private @Nullable Place outer;

    Places(Supplier<Host> host) {
        this.host = host;
    }

    /** Those of an Application that does not run. */
    static List<Place> of(Map<String, Object> application) {
        return List.of(Place.ofApplication(PROPERTIES, application));
    }

    /**
     * Looks where the runtime is deployed, which it may not tell before the first request.
     *
     * @param context {@code null} with the first request
     * @return whether there is something new
     */
    boolean look(@Nullable FeatureContext context) {
        if (outer == null) {
            outer = MicroProfileConfig.look(OUTSIDE);
        }
        if (ofHost.isEmpty()) {
            ofHost = host.get().parameters(context);
            return !ofHost.isEmpty();
        }
        return false;
    }

    /** Whether an option stands where one that comes later is deployed, and was not read. */
    boolean hasOthers(FeatureContext context) {
        for (Parameters each : host.get().parameters(context)) {
            if (each.ofApplication()
                    && !ofHost.contains(each)
                    && !Options.ours(each.values()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Reads anew what is outside of the application, and that only the host of it tells; whether something is another now. */
    boolean lookOutside() {
        Place found = MicroProfileConfig.look(OUTSIDE);
        boolean changed = outer == null || !outer.tellsSame(found);
        outer = found;
        return changed;
    }

    /** Takes one that is outside of the application, before those that are found there. */
    void add(String name, Map<String, ?> properties) {
        Place place = Place.outer(name, properties);
        // A runtime that reloads its configuration hands it in anew.
        for (int i = 0; i < handedIn.size(); i++) {
            if (handedIn.get(i).name().equals(name)) {
                handedIn.set(i, place);
                return;
            }
        }
        handedIn.add(place);
    }

    /**
     * All, the nearest first: what is said where an application is deployed is nearer than what its code says.
     *
     * @param configured the runtime's Configuration
     * @param application the Application's own, where that shows none
     */
    List<Place> all(Map<String, Object> configured, Map<String, Object> application) {
        List<Place> all = new ArrayList<>();
        for (Parameters each : ofHost) {
            if (each.ofApplication()) {
                all.add(Place.ofApplication(each.place(), each.values()));
            }
        }
        all.add(Place.ofApplication(PROPERTIES, configured));
        all.add(Place.ofApplication(PROPERTIES, application));
        for (Parameters each : ofHost) {
            if (!each.ofApplication()) {
                all.add(Place.ofDeployment(each.place(), each.values()));
            }
        }
        all.addAll(handedIn);
        if (outer != null) {
            all.add(outer);
        }
        return all;
    }
}
