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

    /** Whether nothing can be said of these names: the classes that have the sentences need not be loaded for them. */
    static boolean arePlain(Collection<String> roles) {
        for (String role : roles) {
            if (!isPlain(role)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String role) {
        for (int i = 0; i < role.length(); i++) {
            char each = role.charAt(i);
            boolean isLetter = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
            if (!isLetter && !(each >= '0' && each <= '9') && each != '-' && each != '_') {
                return false;
            }
        }
        return !role.isEmpty();
    }

    static String quoted(Collection<String> texts) {
        return texts.stream().map(SafeText::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\\"") + '"';
    }

    /** Safe in one line of a log: controls, line separators and lone surrogates are written as escapes. */
    static String escaped(String text) {
        return isPrintableAscii(text) ? text : escapedOddOnes(text);
    }

    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String escapedOddOnes(String text) {
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
