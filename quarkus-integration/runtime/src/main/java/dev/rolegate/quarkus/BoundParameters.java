package dev.rolegate.quarkus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.common.model.MethodParameter;
import org.jboss.resteasy.reactive.common.model.ParameterType;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jboss.resteasy.reactive.server.model.ServerResourceMethod;
import org.jspecify.annotations.Nullable;

/** Where Quarkus keeps the values of a step's path parameters: in the order of the templates that it bound. */
final class BoundParameters {

    /** The place of a name that has several, or whose value the method takes as it stands in the path. */
    static final int NONE = -1;

    private final @Nullable String classPath;
    private final String path;
    private final boolean isLocator;
    private final Set<String> encoded;
    private final boolean fillsObject;
    /** Made with the first question. */
    private volatile @Nullable Places places;

    /** The places by name, and whether the class's own template takes some of them. */
    private record Places(Map<String, Integer> byName, boolean classTakes) {}

    BoundParameters(@Nullable String classPath, ServerResourceMethod bound) {
        this.classPath = classPath;
        this.path = bound.getPath();
        this.isLocator = bound.isResourceLocator();
        this.encoded = encoded(bound);
        this.fillsObject = fillsObject(bound);
    }

    private static Set<String> encoded(ServerResourceMethod bound) {
        Set<String> names = Set.of();
        for (MethodParameter each : bound.getParameters()) {
            if (each.parameterType == ParameterType.PATH && each.encoded) {
                names = new HashSet<>(names);
                names.add(each.name);
            }
        }
        return names;
    }

    /** Whether a method takes something that Quarkus fills by what the request says of its match by then. */
    static boolean fillsObject(ServerResourceMethod bound) {
        for (MethodParameter each : bound.getParameters()) {
            switch (each.parameterType) {
                case BEAN, MULTI_PART_FORM, CUSTOM -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    boolean fillsObject() {
        return fillsObject;
    }

    /**
     * The place of a value.
     *
     * @return {@code null} if the step has no such parameter
     */
    @Nullable
    Integer place(String name, boolean behindLocator) {
        Places known = places;
        if (known == null) {
            known = places();
            places = known;
        }
        Integer place = known.byName.get(name);
        // Behind a locator Quarkus counts the parameters in the class's own template, too, and matches without it.
        return place != null && behindLocator && known.classTakes ? Integer.valueOf(NONE) : place;
    }

    private Places places() {
        Map<String, Integer> found = new HashMap<>();
        int next = classPath == null ? 0 : add(new URITemplate(classPath, true), 0, found);
        add(new URITemplate(path, isLocator), next, found);
        for (String each : encoded) {
            found.replace(each, NONE);
        }
        return new Places(found, next > 0);
    }

    private static int add(URITemplate template, int first, Map<String, Integer> found) {
        int place = first;
        for (URITemplate.TemplateComponent each : template.components) {
            if (each.name != null) {
                add(each.name, place++, found);
            } else if (each.names != null) {
                for (String name : each.names) {
                    add(name, place++, found);
                }
            }
        }
        return place;
    }

    private static void add(String name, int place, Map<String, Integer> found) {
        if (found.putIfAbsent(name, place) != null) {
            found.put(name, NONE);
        }
    }
}
