package dev.rolegate.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers that are not what the matrix says: those that deviate alike stand together. */
final class Deviations {

    /** More are counted: an application may have hundreds of roles. */
    private static final int MOST_CALLERS = 5;

    /** The callers, by what is wrong, by the endpoint. */
    private final Map<String, Map<String, List<String>>> found = new LinkedHashMap<>();

    private int count;

    void add(String endpoint, Identity caller, String deviation) {
        count++;
        found.computeIfAbsent(endpoint, key -> new LinkedHashMap<>())
                .computeIfAbsent(deviation, key -> new ArrayList<>())
                .add(caller.toString());
    }

    int count() {
        return count;
    }

    @Override
    public String toString() {
        Map<String, List<String>> endpoints = new LinkedHashMap<>();
        found.forEach((endpoint, byDeviation) -> byDeviation.forEach((deviation, callers) -> endpoints
                .computeIfAbsent(shortened(callers) + ": " + deviation, key -> new ArrayList<>())
                .add("  " + endpoint)));
        StringBuilder text = new StringBuilder();
        endpoints.forEach(
                (what, where) -> text.append('\n').append(what).append('\n').append(String.join("\n", where)));
        return text.substring(Math.min(text.length(), 1));
    }

    private static String shortened(List<String> callers) {
        int more = callers.size() - MOST_CALLERS;
        return more <= 0
                ? String.join(", ", callers)
                : String.join(", ", callers.subList(0, MOST_CALLERS)) + " and " + more + " more";
    }
}
