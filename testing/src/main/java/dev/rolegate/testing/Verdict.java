package dev.rolegate.testing;

import java.util.Set;
import java.util.TreeSet;

/** What a verifier's calls came to. */
final class Verdict {

    private final boolean stricterIsFine;
    private final Deviations deviations = new Deviations();
    private final Set<Integer> otherAnswers = new TreeSet<>();
    private int answers;
    private int stricter;
    private int granted;
    private int toBeGranted;

    Verdict(boolean stricterIsFine) {
        this.stricterIsFine = stricterIsFine;
    }

    void add(String endpoint, Expectation expectation, int status) {
        answers++;
        toBeGranted += expectation.granted() ? 1 : 0;
        granted += status == AnswerFilter.STATUS ? 1 : 0;
        String deviation = expectation.deviation(status);
        if (deviation == null) {
            return;
        }
        if (stricterIsFine && status != AnswerFilter.STATUS) {
            stricter++;
            otherAnswers.add(status);
        } else {
            deviations.add(endpoint, expectation.caller(), deviation);
        }
    }

    void assertHolds() {
        if (deviations.count() > 0) {
            throw new AssertionError(deviations.count() + " of " + answers
                    + " answers are not what the access matrix says:\n" + deviations);
        }
        if (answers == 0) {
            throw new AssertionError("The access matrix has no endpoint that can be called.");
        }
        if (granted == 0 && toBeGranted > 0) {
            throw new AssertionError("None of " + answers + " callers got in, so that nothing can be said of the check:"
                    + " something else answers before it " + otherAnswers + ".");
        }
    }

    int asExpected() {
        return answers - stricter;
    }

    /** As in "14 answers of 5 endpoints". */
    @Override
    public String toString() {
        return asExpected() + " answers"
                + (stricter == 0 ? "" : ", and " + stricter + " that are stricter " + otherAnswers + ",");
    }
}
