package dev.rolegate.internal.rule;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of some names somebody meant who wrote another one. */
final class NearestName {

    private NearestName() {}

    /** The one with the fewest letters to change, in any case; {@code null} where most would have to. */
    static @Nullable String of(String written, Collection<String> names) {
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String each : names) {
            int changes = changes(written.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
            if (changes < fewest) {
                nearest = each;
                fewest = changes;
            }
        }
        return fewest <= written.length() / 2 ? nearest : null;
    }

    /** Levenshtein's distance, row by row. */
    private static int changes(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
