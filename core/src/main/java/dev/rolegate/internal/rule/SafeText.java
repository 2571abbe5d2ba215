package dev.rolegate.internal.rule;

import java.util.Collection;
import java.util.stream.Collectors;

/** Text that comes from somewhere, as it may stand in a log or a report. */
final class SafeText {

    private SafeText() {}

    static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static String quoted(Collection<String> texts) {
        return texts.stream().map(SafeText::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\\"") + '"';
    }

    /** Safe in one line of a log: controls, line separators and lone surrogates are written as escapes. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.FORMAT) {
                safe.append(String.format("\\u%04x", c));
            } else {
                safe.appendCodePoint(c);
            }
        }
        return safe.toString();
    }
}
