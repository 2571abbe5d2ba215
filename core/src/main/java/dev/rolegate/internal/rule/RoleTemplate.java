package dev.rolegate.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A role with path parameters, as in {@code team:{team}:owner}.
 *
 * @param text as the developer wrote it
 * @param literals what stands before, between and behind the parameters: one more than there are of those
 * @param parameters their names
 */
record RoleTemplate(String text, List<String> literals, List<String> parameters) {

    private static final int LONGEST_VALUE = 128;

    /** Parses a role; without any brace it is one without parameters. {@code null} if a brace is not one of a pair around a name. */
    static @Nullable RoleTemplate parse(String role) {
        List<String> literals = new ArrayList<>(2);
        List<String> parameters = new ArrayList<>(1);
        int from = 0;
        for (int open = role.indexOf('{'); open >= 0; open = role.indexOf('{', from)) {
            int close = role.indexOf('}', from);
            if (close < open || !isName(role, open + 1, close)) {
                return null;
            }
            literals.add(role.substring(from, open));
            parameters.add(role.substring(open + 1, close));
            from = close + 1;
        }
        if (role.indexOf('}', from) >= 0) {
            return null;
        }
        literals.add(role.substring(from));
        return new RoleTemplate(role, List.copyOf(literals), List.copyOf(parameters));
    }

    /** What names a parameter in a template of {@code @Path}. */
    private static boolean isName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char each = text.charAt(i);
            if (!Character.isLetterOrDigit(each) && each != '_' && (i == from || (each != '-' && each != '.'))) {
                return false;
            }
        }
        return from < to;
    }

    /** Whether nobody who chooses a value chooses the role: it begins with a text of its own. */
    boolean beginsWithText() {
        String first = literals.get(0);
        for (int i = 0; i < first.length(); i++) {
            if (Character.isLetterOrDigit(first.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no two values give one role: beside each stands what belongs to no value. */
    boolean tellsValuesApart() {
        for (int i = 0; i < parameters.size(); i++) {
            String before = literals.get(i);
            String behind = literals.get(i + 1);
            boolean isLast = i == parameters.size() - 1 && behind.isEmpty();
            if (before.isEmpty()
                    || isOfValue(before.charAt(before.length() - 1))
                    || !(isLast || (!behind.isEmpty() && !isOfValue(behind.charAt(0))))) {
                return false;
            }
        }
        return true;
    }

    /** The role to be asked for; {@code null} if a value is missing, or is none that can be put in. */
    @Nullable
    String filled(Function<String, @Nullable String> values) {
        String role = literals.get(0);
        for (int i = 0; i < parameters.size(); i++) {
            String value = values.apply(parameters.get(i));
            if (value == null || !isValue(value)) {
                return null;
            }
            role = role.concat(value).concat(literals.get(i + 1));
        }
        return role;
    }

    private static boolean isValue(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfValue(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_VALUE;
    }

    private static boolean isOfValue(char each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || each == '-'
                || each == '.'
                || each == '_'
                || each == '~'
                || each == '@';
    }
}
