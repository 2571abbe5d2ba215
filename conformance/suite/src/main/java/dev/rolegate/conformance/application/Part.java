package dev.rolegate.conformance.application;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import dev.rolegate.conformance.gate.Gate;
import jakarta.ws.rs.core.Feature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One application of the suite.
 *
 * @param name what the transcript calls it
 * @param shapes its resources and the requests to them
 * @param feature {@code RequiresRoleFeature.class}, a built instance, or a Feature that registers either
 * @param properties the Application's properties
 * @param singletons resource and provider instances, made anew for each start
 * @param application makes the Application; its class may carry a declaration
 * @param optional whether a runtime may lack the shapes; the transcript's digest leaves them out
 */
public record Part(
        String name,
        Shapes shapes,
        Object feature,
        Map<String, Object> properties,
        Supplier<List<Object>> singletons,
        BiFunction<Part, Gate, ? extends ConformanceApplication> application,
        boolean optional) {

    public Part {
        properties = Map.copyOf(properties);
    }

    /** Switches service discovery off, on every runtime that has it (Jakarta RESTful Web Services 3.1, section 4.1). */
    private static final String LOAD_SERVICES = "jakarta.ws.rs.loadServices";

    /** An application with the feature registered by class and no options. */
    public static Part of(String name, Shapes... shapes) {
        return new Part(
                name,
                Shapes.all(shapes),
                RequiresRoleFeature.class,
                Map.of(),
                List::of,
                ConformanceApplication.Undeclared::new,
                false);
    }

    /** The same with an option set as a property. */
    public Part withProperty(String property, Object value) {
        Map<String, Object> more = new HashMap<>(properties);
        more.put(property, value);
        return new Part(name, shapes, feature, more, singletons, application, optional);
    }

    /** The same, where the runtime finds nothing by itself: core alone. */
    public Part withoutServices() {
        return withProperty(LOAD_SERVICES, false);
    }

    /** Whether the runtime finds an integration by itself. */
    boolean loadsServices() {
        return !Boolean.FALSE.equals(properties.get(LOAD_SERVICES));
    }

    /** The same with a built instance, or a Feature of the application's own that registers it. */
    Part withFeature(Feature built) {
        return new Part(name, shapes, built, properties, singletons, application, optional);
    }

    /** The same with provider classes. */
    Part withClasses(Class<?>... providers) {
        Shapes more = Shapes.all(shapes, new Shapes(List.of(providers), List.of()));
        return new Part(name, more, feature, properties, singletons, application, optional);
    }

    /** The same with instances. */
    public Part withSingletons(Supplier<List<Object>> instances) {
        return new Part(name, shapes, feature, properties, instances, application, optional);
    }

    /** The same with an Application of its own. */
    Part withApplication(BiFunction<Part, Gate, ? extends ConformanceApplication> own) {
        return new Part(name, shapes, feature, properties, singletons, own, optional);
    }

    /** The same resources without some of the requests. */
    public Part without(Set<String> cases) {
        return only(each -> !cases.contains(each.name()));
    }

    /** The same resources with some of the requests. */
    public Part only(Predicate<Case> kind) {
        return new Part(name, shapes.only(kind), feature, properties, singletons, application, optional);
    }

    /** The same, where a runtime may lack the shapes. */
    Part asOptional() {
        return new Part(name, shapes, feature, properties, singletons, application, true);
    }

    public ConformanceApplication behind(Gate gate) {
        return application.apply(this, gate);
    }
}
