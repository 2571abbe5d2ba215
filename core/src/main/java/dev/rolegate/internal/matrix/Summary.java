package dev.rolegate.internal.matrix;

import dev.rolegate.internal.rule.Sources;
import java.util.SortedSet;

/** The access matrix in a sentence, for the log and the head of the table. */
final class Summary {

    private Summary() {}

    static String of(long endpoints, long open, long closed, SortedSet<String> roles) {
        String named = roles.isEmpty() ? "none" : Sources.escaped("'" + String.join("', '", roles) + "'");
        return endpoints + (endpoints == 1 ? " endpoint, " : " endpoints, ") + open + " open, " + closed
                + " closed to everybody; roles: " + named + ".";
    }
}
