package dev.rolegate.internal.matrix;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.internal.rule.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The access matrix as a page: the template beside this class, and a row for each endpoint. */
final class HtmlMatrix {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String ANONYMOUS = "anonymous";
    private static final String SIGNED_IN = "signed in, no role";

    private final AccessMatrix matrix;
    private final List<String> callers = new ArrayList<>(List.of(ANONYMOUS, SIGNED_IN));

    HtmlMatrix(AccessMatrix matrix) {
        this.matrix = matrix;
        callers.addAll(matrix.roles());
    }

    String print() {
        String template = template();
        StringBuilder options = new StringBuilder();
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i < callers.size(); i++) {
            options.append("<option value=\"")
                    .append(i)
                    .append("\">")
                    .append(label(i))
                    .append("</option>");
            headers.append("<th role=\"columnheader\" scope=\"col\" class=\"caller\"><span>")
                    .append(label(i))
                    .append("</span></th>");
        }
        StringBuilder rows = new StringBuilder();
        matrix.endpoints().forEach(endpoint -> addRow(rows, endpoint));
        Map<String, String> places = Map.of(
                "styleHash", hash(template, "style"),
                "scriptHash", hash(template, "script"),
                "summary", text(MatrixWords.summary(matrix)),
                "options", options.toString(),
                "headers", headers.toString(),
                "rows", rows.toString());
        // In one pass: a name that looks like a place is none.
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(places.get(place.group(1)))));
    }

    private void addRow(StringBuilder rows, Endpoint endpoint) {
        String access = endpoint.access().name().toLowerCase(Locale.ROOT);
        rows.append("<tr role=\"row\" class=\"").append(access).append("\"><th role=\"rowheader\" scope=\"row\">");
        rows.append("<span class=\"verb\">")
                .append(endpoint.verb().equals("*") ? "…" : text(endpoint.verb()))
                .append("</span><code class=\"path\">")
                .append(text(endpoint.path()))
                .append("</code>");
        addWhere(rows, Sources.of(endpoint.resourceClass(), endpoint.method()));
        if (!endpoint.consumes().isEmpty()) {
            addWhere(rows, "takes " + String.join(", ", endpoint.consumes()));
        }
        if (!endpoint.produces().isEmpty()) {
            addWhere(rows, "gives " + String.join(", ", endpoint.produces()));
        }
        rows.append("</th><td role=\"cell\"><span class=\"badge\">")
                .append(word(endpoint.access()))
                .append("</span></td>");
        for (int i = 0; i < callers.size(); i++) {
            rows.append(cell(endpoint, i));
        }
        rows.append("<td role=\"cell\" class=\"denial\">").append(text(MatrixWords.denial(endpoint)));
        endpoint.declarations().forEach(declaration -> addWhere(rows, declaration));
        rows.append("</td></tr>\n");
    }

    private static void addWhere(StringBuilder rows, String where) {
        rows.append("<span class=\"where\">").append(text(where)).append("</span>");
    }

    private static String word(Access access) {
        return switch (access) {
            case OPEN -> "open";
            case RESTRICTED -> "restricted";
            case DENIED -> "nobody";
            case UNKNOWN -> "unknown";
            case REPEATED -> "as on the way";
        };
    }

    private String cell(Endpoint endpoint, int caller) {
        String kind = kind(endpoint, caller);
        String mark = switch (kind) {
            case "yes" -> "●";
            case "part" -> "◐";
            case "unknown" -> "?";
            default -> "–";
        };
        String meaning = switch (kind) {
            case "yes" -> "gets in";
            case "part" -> "needed, not enough alone";
            default -> kind;
        };
        // On a narrow screen, where there is no header, only callers who have a mark are shown.
        String name = kind.equals("no") ? "" : " <span class=\"name\">" + label(caller) + "</span>";
        return "<td role=\"cell\" class=\"caller " + kind + "\"><span class=\"mark\" aria-hidden=\"true\">" + mark
                + "</span><span class=\"unseen\">" + meaning + "</span>" + name + "</td>";
    }

    private String kind(Endpoint endpoint, int caller) {
        if (endpoint.access() == Access.UNKNOWN) {
            return "unknown";
        }
        String role = callers.get(caller);
        boolean followed = endpoint.access() == Access.OPEN || endpoint.access() == Access.RESTRICTED;
        boolean in = caller == 0
                ? endpoint.access() == Access.OPEN
                : followed && endpoint.grants(caller == 1 ? Set.of() : Set.of(role));
        boolean asked = caller > 1
                && endpoint.access() != Access.DENIED
                && endpoint.requirements().stream()
                        .anyMatch(requirement -> requirement.accepted().contains(role));
        return in ? "yes" : asked ? "part" : "no";
    }

    /** The two that are no roles are set apart, so that a role cannot pass for one of them. */
    private String label(int caller) {
        String name = callers.get(caller);
        return caller < 2 ? name : "<bdi>" + text("'" + name + "'") + "</bdi>";
    }

    /** Safe as an element's content and in a quoted attribute. */
    static String text(String raw) {
        return Sources.escaped(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Nothing but the template's own script and style runs, whatever a name may do (Content Security Policy 3). */
    private static String hash(String template, String element) {
        String open = "<" + element + ">";
        int start = template.indexOf(open) + open.length();
        byte[] content = template.substring(start, template.indexOf("</" + element + ">"))
                .getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String template() {
        try (InputStream file = HtmlMatrix.class.getResourceAsStream("access-matrix.html")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
