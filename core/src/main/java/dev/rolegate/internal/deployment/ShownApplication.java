package dev.rolegate.internal.deployment;

import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.options.Options.Place;
import dev.rolegate.internal.options.Registration;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an Application shows; read once, since each call of its getters may make new instances.
 *
 * @param own the user's own Application; {@code null} where the runtime injects none
 * @param registrations the built features among its singletons
 * @param classes all classes that it names, those of its singletons included
 * @param resources the root resource classes that it names; name binding puts the annotation on filters, too
 */
record ShownApplication(
        @Nullable Application own, List<Registration> registrations, List<Class<?>> classes, List<Class<?>> resources) {

    static final ShownApplication NONE = new ShownApplication(null, List.of(), List.of(), List.of());

    static ShownApplication of(Application injected) {
        return of(injected, singletons(injected));
    }

    /** With these singletons, which need not be asked for once more. */
    static ShownApplication of(Application injected, Set<Object> singletons) {
        List<Registration> registrations = new ArrayList<>();
        List<Class<?>> classes = new ArrayList<>(orEmpty(injected.getClasses()));
        for (Object singleton : singletons) {
            classes.add(Match.typeOf(singleton));
            if (singleton instanceof Registration.Holder built) {
                registrations.add(built.registration());
            }
        }
        List<Class<?>> resources = new ArrayList<>();
        for (Class<?> each : classes) {
            if (ResourceClasses.isRoot(each)) {
                resources.add(each);
            }
        }
        return new ShownApplication(Host.unwrapped(injected), registrations, classes, resources);
    }

    @SuppressWarnings("deprecation") // Still how portable applications register instances.
    private static Set<Object> singletons(Application application) {
        return orEmpty(application.getSingletons());
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> set) {
        return set == null ? Set.of() : set;
    }

    /** Its properties: some runtimes give a Feature an empty Configuration. */
    Map<String, Object> properties() {
        Map<String, Object> properties = own == null ? null : own.getProperties();
        return properties == null ? Map.of() : properties;
    }

    /** Where its options stand if it does not run. */
    List<Place> places() {
        return Places.of(properties());
    }

    /** What it is called; the empty string where nothing tells. */
    String name(Configuration configuration) {
        return Host.nameOf(own, configuration);
    }

    /** What it declares for endpoints that declare nothing; mistakes go into {@code refusals}. */
    @Nullable
    Declaration declaration(Options options, List<Refusal> refusals) {
        Declaration declared = own == null ? null : ResourceClasses.declaredByType(own.getClass(), refusals);
        if (own != null && declared != null && options.defaultRole() != null) {
            refusals.add(Refusal.defaultRoleBeside(Sources.of(own.getClass())));
        }
        if (declared != null && !options.knownRoles().isEmpty()) {
            declared.addUnknownRoles(options.knownRoles(), refusals);
        }
        return declared;
    }
}
