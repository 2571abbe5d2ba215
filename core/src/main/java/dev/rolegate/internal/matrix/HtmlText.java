package dev.rolegate.internal.matrix;

import dev.rolegate.internal.rule.Sources;

/** Text that comes from an application, on a page. */
final class HtmlText {

    private HtmlText() {}

    /** Safe as an element's content; nothing of an application stands in an attribute. */
    static String text(String raw) {
        return with(raw, "");
    }

    /** Safe as an element's content, where lines may break at the ends of words: in names, browsers see hardly any. */
    static String breaking(String raw) {
        return with(raw, "<wbr>");
    }

    private static String with(String raw, String afterWords) {
        String shown = Sources.escaped(raw);
        StringBuilder html = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
            if (i + 1 < shown.length() && endsWord(c, shown.charAt(i + 1))) {
                html.append(afterWords);
            }
        }
        return html.toString();
    }

    private static boolean endsWord(char c, char next) {
        return next != ' '
                && ("/.-_:,;(".indexOf(c) >= 0
                        ? isWord(next)
                        : Character.isLowerCase(c) && Character.isUpperCase(next));
    }

    private static boolean isWord(char c) {
        return c == '{' || Character.isLetterOrDigit(c);
    }
}
