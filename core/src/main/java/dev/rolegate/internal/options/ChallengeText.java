package dev.rolegate.internal.options;

import java.util.Locale;

/**
 * Whether a text can be the value of {@code WWW-Authenticate}: challenges with commas between them, each a scheme, alone or with
 * a token68 or parameters (RFC 9110, sections 11.2, 11.3 and 11.6.1), in printable ASCII.
 */
final class ChallengeText {

    private static final String MARKS_OF_TOKENS = "!#$%&'*+-.^_`|~";
    private static final String MARKS_OF_TOKEN68 = "-._~+/";

    private final String text;
    private int at;

    private ChallengeText(String text) {
        this.text = text;
    }

    static boolean isOne(String text) {
        ChallengeText read = new ChallengeText(text);
        return read.challenges() && read.at == text.length();
    }

    private boolean challenges() {
        do {
            if (!challenge()) {
                return false;
            }
        } while (comma());
        return true;
    }

    /** A scheme, which no parameter follows but after a blank. */
    private boolean challenge() {
        // Every scheme that is registered begins with a letter; what begins otherwise is something else, as a status
        // is.
        if (at == text.length() || !isLetter(text.charAt(at)) || !token()) {
            return false;
        }
        if (at == text.length() || text.charAt(at) == ',') {
            return true;
        }
        return blanks() && (token68() || parameters());
    }

    private boolean token68() {
        int start = at;
        while (at < text.length() && (isLetterOrDigit(text.charAt(at)) || has(MARKS_OF_TOKEN68, text.charAt(at)))) {
            at++;
        }
        boolean some = at > start;
        while (some && at < text.length() && text.charAt(at) == '=') {
            at++;
        }
        int end = at;
        blanks();
        // Else it was the name of a parameter.
        if (some && (at == text.length() || text.charAt(at) == ',')) {
            at = end;
            return true;
        }
        at = start;
        return false;
    }

    /** At least one; after a comma there may be another challenge instead. */
    private boolean parameters() {
        StringBuilder names = new StringBuilder("=");
        if (!parameter(names)) {
            return false;
        }
        for (int before = at; comma(); before = at) {
            int start = at;
            if (!token() || !equalsSign()) {
                at = before;
                return true;
            }
            at = start;
            if (!parameter(names)) {
                return false;
            }
        }
        return true;
    }

    /** Each name stands once. */
    private boolean parameter(StringBuilder names) {
        int start = at;
        if (!token()) {
            return false;
        }
        String name = text.substring(start, at).toLowerCase(Locale.ROOT) + '=';
        if (names.indexOf('=' + name) >= 0) {
            return false;
        }
        names.append(name);
        return equalsSign() && (quoted() || token());
    }

    private boolean equalsSign() {
        blanks();
        if (at == text.length() || text.charAt(at) != '=') {
            return false;
        }
        at++;
        blanks();
        return true;
    }

    private boolean quoted() {
        if (at == text.length() || text.charAt(at) != '"') {
            return false;
        }
        for (int i = at + 1; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"') {
                at = i + 1;
                return true;
            }
            if (each == '\\') {
                i++;
            }
            if (i == text.length() || !isPrintable(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean token() {
        int start = at;
        while (at < text.length() && (isLetterOrDigit(text.charAt(at)) || has(MARKS_OF_TOKENS, text.charAt(at)))) {
            at++;
        }
        return at > start;
    }

    /** With the blanks around it. */
    private boolean comma() {
        int start = at;
        blanks();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            blanks();
            return true;
        }
        at = start;
        return false;
    }

    private boolean blanks() {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at > start;
    }

    private static boolean isLetter(char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    }

    private static boolean isLetterOrDigit(char each) {
        return isLetter(each) || (each >= '0' && each <= '9');
    }

    private static boolean isPrintable(char each) {
        return each >= ' ' && each <= '~';
    }

    private static boolean has(String marks, char each) {
        return marks.indexOf(each) >= 0;
    }
}
