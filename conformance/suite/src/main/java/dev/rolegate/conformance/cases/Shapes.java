package dev.rolegate.conformance.cases;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a source of cases gives.
 *
 * @param resources the root resource classes, for an Application
 * @param cases the requests to them
 */
public record Shapes(List<Class<?>> resources, List<Case> cases) {

    public Shapes {
        resources = List.copyOf(resources);
        cases = List.copyOf(cases);
    }

    /** One root resource class and the requests to it. */
    public static Shapes of(Class<?> resource, Case... cases) {
        return new Shapes(List.of(resource), List.of(cases));
    }

    /** All of these. */
    public static Shapes all(Shapes... parts) {
        return new Shapes(
                Stream.of(parts)
                        .<Class<?>>flatMap(part -> part.resources().stream())
                        .toList(),
                Stream.of(parts).flatMap(part -> part.cases().stream()).toList());
    }

    /** The same resources with some of the requests. */
    public Shapes only(Predicate<Case> kind) {
        return new Shapes(resources, cases.stream().filter(kind).toList());
    }
}
