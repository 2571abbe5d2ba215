package dev.rolegate.internal.matrix;

import dev.rolegate.internal.rule.Sources;
import java.util.SortedSet;

/** The access matrix in a sentence, for the log and the head of the table. */
final class Summary {

    private Summary() {}

    static String of(long endpoints, long open, long closed, long unknown, long ends, SortedSet<String> roles) {
        return withRoles(counts(endpoints, open, closed, unknown, ends), roles);
    }

    static String withRoles(String counts, SortedSet<String> roles) {
        String named = roles.isEmpty() ? "none" : Sources.escaped("'" + String.join("', '", roles) + "'");
        return counts + "; roles: " + named + ".";
    }

    /**
     * What is unknown is told only where there is any.
     *
     * @param endpoints all of them, the unknown ones included
     * @param ends locators that cannot be followed
     */
    static String counts(long endpoints, long open, long closed, long unknown, long ends) {
        return endpoints + (endpoints == 1 ? " endpoint, " : " endpoints, ") + open + " open, " + closed
                + " closed to everybody" + (unknown == 0 ? "" : ", " + unknown + " unknown")
                + (ends == 0
                        ? ""
                        : ", + " + ends + (ends == 1 ? " locator" : " locators") + " that cannot be followed");
    }
}
