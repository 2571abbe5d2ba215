package dev.rolegate.internal.gate;

import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.ResourceClasses.Place;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The template of a match as annotations tell it. Keeps classes of the application alone, never anything of a request. */
final class DeclaredTemplates {

    private final ResourceClasses classes;
    private final Map<Class<?>, String> roots = new ConcurrentHashMap<>();
    private final Map<Match.Step, Place> places = new ConcurrentHashMap<>();

    DeclaredTemplates(ResourceClasses classes) {
        this.classes = classes;
    }

    /**
     * Where the runtime does not tell which locator it took, dots stand for what it led to.
     *
     * @param instances how many the runtime lists
     */
    String of(Match match, int instances) {
        List<Match.Step> locators = match.locators();
        Class<?> root = locators.isEmpty() ? match.type() : locators.get(0).type();
        StringBuilder template = new StringBuilder(roots.computeIfAbsent(root, type -> segment(classes.path(type))));
        if (locators.size() >= Math.max(1, instances)) {
            return template.append("/...").toString();
        }
        locators.forEach(step ->
                template.append(segment(place(step.type(), step.method()).path())));
        template.append(segment(place(match.type(), match.method()).path()));
        return template.isEmpty() ? "/" : template.toString();
    }

    /** The method as the concrete class has it, and not what a library made of that. */
    Method method(Match match) {
        return place(ResourceClasses.written(match.type()), match.method()).method();
    }

    private Place place(Class<?> type, Method method) {
        return places.computeIfAbsent(new Match.Step(type, method), key -> classes.place(key.type(), key.method()));
    }

    private static String segment(String path) {
        return path.isEmpty() ? "" : '/' + path;
    }
}
