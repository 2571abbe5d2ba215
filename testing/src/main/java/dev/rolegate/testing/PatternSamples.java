package dev.rolegate.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Some texts that match a regular expression: what it could be is read loosely, and then tried. */
final class PatternSamples {

    /** Enough to try, and few enough for any pattern. */
    private static final int MOST = 64;

    private static final int LONGEST = 256;

    /** Two of each kind, the plainest first; whatever else there is comes last. */
    private static final List<String> KINDS =
            List.of("123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0", "-_.~");

    private final String regex;
    private int at;

    private PatternSamples(String regex) {
        this.regex = regex;
    }

    /** Empty if none is found. */
    static List<String> of(String regex) {
        try {
            Pattern pattern = Pattern.compile(regex);
            return new PatternSamples(regex)
                    .alternatives().stream()
                            .filter(sample -> pattern.matcher(sample).matches())
                            .toList();
        } catch (PatternSyntaxException | IndexOutOfBoundsException none) {
            return List.of();
        }
    }

    private boolean isAt(char c) {
        return at < regex.length() && regex.charAt(at) == c;
    }

    private boolean passes(char c) {
        if (!isAt(c)) {
            return false;
        }
        at++;
        return true;
    }

    private List<String> alternatives() {
        Set<String> all = new LinkedHashSet<>(sequence());
        while (passes('|')) {
            all.addAll(sequence());
        }
        return all.stream().limit(MOST).toList();
    }

    private List<String> sequence() {
        List<String> all = List.of("");
        while (at < regex.length() && !isAt('|') && !isAt(')')) {
            List<String> next = repeated(one());
            all = all.stream()
                    .flatMap(start -> next.stream().map(start::concat))
                    .filter(sample -> sample.length() <= LONGEST)
                    .limit(MOST)
                    .toList();
        }
        return all;
    }

    private List<String> one() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters(bracketed());
            case '\\' -> escape();
            case '.' -> {
                at++;
                yield characters("[^/]");
            }
            case '^', '$' -> {
                at++;
                yield List.of("");
            }
            default -> {
                at++;
                yield List.of(String.valueOf(c));
            }
        };
    }

    private List<String> group() {
        at++;
        boolean looksAround = false;
        if (passes('?')) {
            // What is only looked at takes no room; names and flags say nothing of the text.
            passes('<');
            looksAround = isAt('=') || isAt('!');
            while (!isAt(')') && "=!:>".indexOf(regex.charAt(at)) < 0) {
                at++;
            }
            at += isAt(')') ? 0 : 1;
        }
        List<String> inside = alternatives();
        passes(')');
        return looksAround ? List.of("") : inside;
    }

    /** A class in brackets, which may hold others. */
    private String bracketed() {
        int start = at;
        int depth = 0;
        do {
            if (isAt('\\')) {
                at++;
            } else if (isAt('[')) {
                depth++;
            } else if (isAt(']')) {
                depth--;
            }
            at++;
        } while (depth > 0 && at < regex.length());
        return regex.substring(start, at);
    }

    private List<String> escape() {
        int start = at;
        char c = regex.charAt(at + 1);
        at += 2;
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            String quoted = regex.substring(at, end < 0 ? regex.length() : end);
            at += quoted.length() + (end < 0 ? 0 : 2);
            return List.of(quoted);
        }
        if ("bBAGzZE".indexOf(c) >= 0 || (c >= '1' && c <= '9')) {
            return List.of("");
        }
        if ("pPxN".indexOf(c) >= 0 && passes('{')) {
            at = regex.indexOf('}', at) + 1;
        } else {
            at += c == 'u' ? 4 : c == 'x' ? 2 : "pPc0".indexOf(c) >= 0 ? 1 : 0;
        }
        return characters(regex.substring(start, at));
    }

    private static List<String> characters(String oneOf) {
        Pattern pattern = Pattern.compile(oneOf);
        List<String> all = new ArrayList<>();
        for (String kind : KINDS) {
            matching(kind.chars().mapToObj(Character::toString), pattern).forEach(all::add);
        }
        return all.isEmpty()
                ? matching(
                                Stream.iterate(' ', c -> (char) (c + 1))
                                        .limit(Character.MIN_SURROGATE - ' ')
                                        .map(String::valueOf),
                                pattern)
                        .toList()
                : all;
    }

    private static Stream<String> matching(Stream<String> characters, Pattern pattern) {
        return characters.filter(c -> pattern.matcher(c).matches()).limit(2);
    }

    /** By what stands behind: as seldom as it may be, but once; then otherwise. */
    private List<String> repeated(List<String> each) {
        int least;
        int most = Integer.MAX_VALUE;
        if (passes('*')) {
            least = 0;
        } else if (passes('+')) {
            least = 1;
        } else if (passes('?')) {
            least = 0;
            most = 1;
        } else if (passes('{')) {
            int end = regex.indexOf('}', at);
            String[] bounds = regex.substring(at, end).split(",", -1);
            at = end + 1;
            least = number(bounds[0], LONGEST);
            most = bounds.length == 1 ? least : number(bounds[1], most);
        } else {
            return each;
        }
        if (!passes('?')) {
            passes('+');
        }
        Set<Integer> times =
                new LinkedHashSet<>(List.of(Math.min(Math.max(least, 1), most), least, Math.min(most, least + 1)));
        return times.stream()
                .filter(count -> count <= LONGEST)
                .flatMap(count -> each.stream().map(sample -> sample.repeat(count)))
                .limit(MOST)
                .toList();
    }

    private static int number(String digits, int unbounded) {
        return digits.isEmpty() || digits.length() > 9 ? unbounded : Integer.parseInt(digits);
    }
}
