package dev.rolegate.testing;

import dev.rolegate.AccessMatrix.Endpoint;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a verifier's calls came to. */
final class Verdict {

    /** The answers of one endpoint. */
    private static final class Seen {

        private boolean restricted;
        private boolean toBeGranted;
        private boolean granted;
        private int expected;

        /** Nobody got in, who was to: something else may answer before the check. */
        boolean isShut() {
            return toBeGranted && !granted;
        }
    }

    private final boolean stricterIsFine;
    private final Deviations deviations = new Deviations();
    private final Map<Endpoint, Seen> endpoints = new LinkedHashMap<>();
    private final Set<Integer> otherAnswers = new TreeSet<>();
    private int answers;
    private int stricter;

    Verdict(boolean stricterIsFine) {
        this.stricterIsFine = stricterIsFine;
    }

    void add(Endpoint endpoint, URI uri, Expectation expectation, int status) {
        answers++;
        Seen seen = endpoints.computeIfAbsent(endpoint, key -> new Seen());
        seen.toBeGranted |= expectation.granted();
        seen.restricted |= !expectation.granted();
        seen.granted |= status == AnswerFilter.STATUS;
        String deviation = expectation.deviation(status);
        if (deviation == null) {
            seen.expected++;
        } else if (stricterIsFine && !isServed(expectation, status)) {
            stricter++;
            otherAnswers.add(status);
        } else {
            deviations.add(PathValues.name(endpoint) + " (" + uri + ")", expectation.caller(), deviation);
        }
    }

    /** Also by something else than the check: a cache, or what is at the same path. */
    private static boolean isServed(Expectation expectation, int status) {
        return status == AnswerFilter.STATUS || (!expectation.granted() && status >= 200 && status < 300);
    }

    void assertHolds() {
        if (deviations.count() > 0) {
            throw new AssertionError(deviations.count() + " of " + answers
                    + " answers are not what the access matrix says:\n" + deviations);
        }
        if (answers == 0) {
            throw new AssertionError("The access matrix has no endpoint that can be called.");
        }
        // An open endpoint says nothing of the check.
        Collection<Seen> telling = endpoints.values().stream()
                .filter(each -> each.restricted && each.toBeGranted)
                .toList();
        if (telling.isEmpty()) {
            telling = endpoints.values();
        }
        if (telling.stream().allMatch(Seen::isShut)) {
            throw new AssertionError(
                    "None of " + answers + " callers got in where the check can be seen, so that nothing"
                            + " can be said of it: something else answers before it " + otherAnswers + ".");
        }
    }

    /** Of endpoints into which somebody got, or nobody is to. */
    int asExpected() {
        return endpoints.values().stream()
                .filter(each -> !each.isShut())
                .mapToInt(each -> each.expected)
                .sum();
    }

    /** As in "14 answers of 5 endpoints". */
    @Override
    public String toString() {
        long shut = endpoints.values().stream().filter(Seen::isShut).count();
        return asExpected() + " answers"
                + (stricter == 0 ? "" : ", and " + stricter + " that are stricter " + otherAnswers + ",")
                + " of " + endpoints.size() + " endpoints"
                + (shut == 0 ? "" : ", into " + shut + " of which nobody got");
    }
}
