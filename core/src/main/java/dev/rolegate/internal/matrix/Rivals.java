package dev.rolegate.internal.matrix;

import dev.rolegate.internal.matrix.Endpoints.End;
import dev.rolegate.internal.matrix.Endpoints.Reached;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds endpoints that answer the same requests: which one is called, is the runtime's choice. */
record Rivals(ResourceClasses classes) {

    /** The same endpoints, each with the others. */
    List<Reached> tell(List<Reached> all) {
        Map<String, List<Reached>> alike = new HashMap<>();
        List<List<Reached>> groups = new ArrayList<>(all.size());
        for (Reached each : all) {
            List<Reached> group = null;
            if (each.end() == End.ENDPOINT) {
                String requests = each.verb() + ' ' + nameless(each.path());
                group = alike.get(requests);
                if (group == null) {
                    group = new ArrayList<>(1);
                    alike.put(requests, group);
                }
                group.add(each);
            }
            groups.add(group == null ? List.of() : group);
        }
        List<Reached> told = new ArrayList<>(all.size());
        for (int i = 0; i < groups.size(); i++) {
            Reached one = all.get(i);
            told.add(groups.get(i).size() < 2 ? one : one.with(rivals(one, groups.get(i))));
        }
        return List.copyOf(told);
    }

    private List<String> rivals(Reached one, List<Reached> group) {
        TreeSet<String> rivals = new TreeSet<>();
        for (Reached other : group) {
            if (!other.equals(one) && !areToldApart(one, other)) {
                rivals.add(name(other));
            }
        }
        return List.copyOf(rivals);
    }

    /** By media types; but runtimes choose among classes with different templates before they look at those. */
    private boolean areToldApart(Reached one, Reached other) {
        boolean sameTypes =
                one.consumes().equals(other.consumes()) && one.produces().equals(other.produces());
        return !sameTypes
                && one.locators().equals(other.locators())
                && nameless(classes.path(one.resourceClass())).equals(nameless(classes.path(other.resourceClass())));
    }

    private static String name(Reached endpoint) {
        return Sources.of(endpoint.resourceClass(), endpoint.method());
    }

    /** The template without the names of its parameters; an expression stays. */
    static String nameless(String template) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        StringBuilder nameless = new StringBuilder(template.length());
        int depth = 0;
        boolean inName = false;
        for (int i = 0; i < template.length(); i++) {
            char each = template.charAt(i);
            if (each == '\\' && depth > 0 && i + 1 < template.length()) {
                nameless.append(each).append(template.charAt(++i));
                continue;
            }
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            inName = inName ? each != ':' && each != '}' : each == '{' && depth == 1;
            boolean isBlank = depth == 1 && each == ' ';
            if (each == '{' || !(inName || isBlank)) {
                nameless.append(each);
            }
        }
        return nameless.toString();
    }

    /** One for each group. */
    static List<String> sentences(List<Reached> all) {
        TreeSet<String> sentences = new TreeSet<>();
        Map<String, Boolean> said = new HashMap<>();
        for (Reached each : all) {
            if (!each.rivals().isEmpty()) {
                TreeSet<String> group = new TreeSet<>(each.rivals());
                group.add(name(each));
                if (said.put(each.verb() + group, true) == null) {
                    sentences.add(each.verb() + ' ' + Sources.escaped(each.path()) + " may be answered by "
                            + String.join(" or ", group)
                            + ": their templates match the same paths, and the runtime chooses. Change one of the"
                            + " templates.");
                }
            }
        }
        return List.copyOf(sentences);
    }
}
