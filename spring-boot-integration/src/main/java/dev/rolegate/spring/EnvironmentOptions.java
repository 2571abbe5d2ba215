package dev.rolegate.spring;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.options.Options;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Hands in what Spring's Environment has of ours, in each form in which Spring reads a name. */
@ConstrainedTo(RuntimeType.SERVER)
// Before the gate: what is wrong with an option belongs into the report of everything else.
@Priority(1)
final class EnvironmentOptions implements Feature {

    private static final String PLACE = "in Spring's Environment";
    private static final String KNOWN_ROLES = "rolegate.known-roles";

    private final Environment environment;

    EnvironmentOptions(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean configure(FeatureContext context) {
        Map<String, Object> properties = new TreeMap<>();
        List<String> known = new ArrayList<>();
        Binder binder = Binder.get(environment);
        for (String each : Options.properties()) {
            known.add(form(each));
            // YAML may have a list.
            Bindable<?> type = each.equals(KNOWN_ROLES) ? Bindable.listOf(String.class) : Bindable.of(String.class);
            binder.bind(each, type).ifBound(value -> properties.put(each, value));
        }
        if (environment instanceof ConfigurableEnvironment sources) {
            for (PropertySource<?> each : sources.getPropertySources()) {
                addUnknown(properties, known, each);
            }
        }
        Deployment.in(context).options(context, PLACE, properties);
        return true;
    }

    /** The variables of the system are written in another way, and many are somebody else's. */
    private static void addUnknown(Map<String, Object> properties, List<String> known, PropertySource<?> source) {
        if (source instanceof EnumerablePropertySource<?> names
                && !(source instanceof SystemEnvironmentPropertySource)) {
            for (String each : names.getPropertyNames()) {
                if (Options.isOurs(each) && !known.contains(form(each))) {
                    properties.put(each, "");
                }
            }
        }
    }

    /** What Spring takes for the same name is the same: case, hyphens and underscores do not count, nor the index of a list. */
    private static String form(String name) {
        int index = name.indexOf('[');
        return (index < 0 ? name : name.substring(0, index))
                .replace("-", "")
                .replace("_", "")
                .toLowerCase(Locale.ROOT);
    }
}
