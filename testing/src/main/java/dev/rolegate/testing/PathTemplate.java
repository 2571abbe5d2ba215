package dev.rolegate.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A path template, taken apart. */
final class PathTemplate {

    /** What may stand in a path as it is (RFC 3986), and the slash; a semicolon would begin a matrix parameter. */
    private static final String PLAIN = "-._~!$&'()*+,=:@/";

    private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");

    /**
     * A parameter.
     *
     * @param name its name
     * @param regex what it has to match
     */
    record Parameter(String name, String regex) {}

    /** Literals as they are written, and parameters. */
    private final List<Object> parts = new ArrayList<>();

    PathTemplate(String template) {
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            if (open != at) {
                parts.add(template.substring(at, open < 0 ? template.length() : open));
            }
            if (open < 0) {
                break;
            }
            int end = end(template, open);
            String[] parameter = template.substring(open + 1, end).split(":", 2);
            parts.add(new Parameter(parameter[0].strip(), parameter.length == 1 ? "[^/]+" : parameter[1].strip()));
            at = end + 1;
        }
    }

    /** Where the brace closes; a regular expression may have some of its own. */
    private static int end(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("The path template " + template + " has a brace that does not close.");
    }

    List<Parameter> parameters() {
        return parts.stream()
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast)
                .toList();
    }

    /** The path with values in it, encoded. */
    String filled(Function<Parameter, String> values) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Parameter parameter) {
                encode(values.apply(parameter), path);
            } else {
                encodeLiteral((String) part, path);
            }
        }
        return path.toString();
    }

    /** An annotation may hold what is encoded already. */
    private static void encodeLiteral(String literal, StringBuilder path) {
        int at = 0;
        for (var escape = ESCAPE.matcher(literal); escape.find(); at = escape.end()) {
            encode(literal.substring(at, escape.start()), path);
            path.append(escape.group());
        }
        encode(literal.substring(at), path);
    }

    private static void encode(String text, StringBuilder path) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || PLAIN.indexOf(c) >= 0) {
                path.append(c);
            } else {
                path.append(String.format("%%%02X", (int) c));
            }
        }
    }
}
