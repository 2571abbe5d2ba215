package dev.rolegate.internal.matrix;

import static dev.rolegate.internal.matrix.HtmlText.breaking;
import static dev.rolegate.internal.matrix.HtmlText.text;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.AccessMatrix.Requirement;
import dev.rolegate.internal.rule.Sources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The access matrix as a page: a row for each endpoint, which says in words who gets in. A letter for each caller goes along,
 * of which the page's script makes the cells: as elements, they would be most of a page's size.
 */
final class HtmlMatrix {

    private static final List<String> NO_ROLE = List.of("anonymous", "signed in, no role");

    /** What one can filter by; a row may be of two kinds. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("purpose", "open on purpose");
        KINDS.put("omission", "open by omission");
        KINDS.put("restricted", "restricted");
        KINDS.put("closed", "closed");
        KINDS.put("hides", "hidden");
        KINDS.put("unknown", "unknown");
        KINDS.put("again", "as on the way");
    }

    /** Of roles that imply others; the page's script knows them all. */
    private static final int MOST_IMPLYING = 8;

    /** Above the rows; filters list all of them. */
    private static final int MOST_NAMED = 30;

    private final AccessMatrix matrix;
    private final Endpoints.Told told;
    private final List<String> roles;

    HtmlMatrix(AccessMatrix matrix, Endpoints.Told told) {
        this.matrix = matrix;
        this.told = told;
        this.roles = List.copyOf(matrix.roles());
    }

    String print() {
        StringBuilder facts = new StringBuilder();
        told.facts().forEach((name, fact) -> addFact(facts, name, breaking(fact)));
        addFact(facts, "Roles", roles.size() > MOST_NAMED ? roles.size() + ", listed below" : names(roles, ", "));
        StringBuilder callers = new StringBuilder();
        NO_ROLE.forEach(name -> callers.append("<option>").append(name).append("</option>"));
        // Roles are set apart, so that none can pass for one of the two that are none.
        roles.forEach(role ->
                callers.append("<option>").append(text("'" + role + "'")).append("</option>"));
        StringBuilder kinds = new StringBuilder();
        KINDS.forEach((kind, word) -> kinds.append("<option value=\"")
                .append(kind)
                .append("\">")
                .append(word)
                .append(" (")
                .append(matrix.endpoints().stream()
                        .filter(each -> kinds(each).contains(kind))
                        .count())
                .append(")</option>"));
        StringBuilder rows = new StringBuilder();
        matrix.endpoints().forEach(endpoint -> addRow(rows, endpoint));
        String title = "Access matrix" + (told.application().isEmpty() ? "" : ": " + told.application());
        return HtmlTemplate.filled(Map.of(
                "title", text(title),
                "heading", breaking(title),
                "summary", text(MatrixWords.counts(matrix)),
                "facts", facts.toString(),
                "kinds", kinds.toString(),
                "callers", callers.toString(),
                "rows", rows.toString()));
    }

    private static void addFact(StringBuilder facts, String name, String html) {
        facts.append("<div><dt>").append(name).append("</dt><dd>").append(html).append("</dd></div>");
    }

    private static Set<String> kinds(Endpoint endpoint) {
        Set<String> kinds = new LinkedHashSet<>();
        kinds.add(
                switch (endpoint.access()) {
                    case OPEN -> isOmission(endpoint) ? "omission" : "purpose";
                    case RESTRICTED -> "restricted";
                    case DENIED -> "closed";
                    case UNKNOWN -> "unknown";
                    case REPEATED -> "again";
                });
        if (endpoint.isHidden()) {
            kinds.add("hides");
        }
        return kinds;
    }

    private static boolean isOmission(Endpoint endpoint) {
        return endpoint.declarations().get(endpoint.locators().size()).startsWith(Endpoints.NOTHING_ON);
    }

    private void addRow(StringBuilder rows, Endpoint endpoint) {
        Set<String> kinds = kinds(endpoint);
        rows.append("<tr role=\"row\" class=\"")
                .append(String.join(" ", kinds))
                .append("\" data-in=\"")
                .append(letters(endpoint))
                .append("\"><th role=\"rowheader\" scope=\"row\"><b>")
                .append(endpoint.verb().equals("*") ? "…" : text(endpoint.verb()))
                .append("</b> <code>")
                .append(breaking(endpoint.path()))
                .append("</code>");
        addSmall(rows, Sources.of(endpoint.resourceClass(), endpoint.method()));
        addSmall(rows, "or, as the runtime chooses, ", endpoint.rivals());
        addSmall(rows, "takes ", endpoint.consumes());
        addSmall(rows, "gives ", endpoint.produces());
        rows.append("</th><td role=\"cell\">");
        kinds.forEach(kind -> rows.append("<span class=\"badge ")
                .append(kind)
                .append("\">")
                .append(KINDS.get(kind))
                .append("</span> "));
        String known = endpoint.access() == Access.OPEN ? "as far as Rolegate knows; " : "";
        addSmall(rows, known + "also: ", endpoint.otherAnnotations());
        rows.append("</td><td role=\"cell\" class=\"who\">").append(who(endpoint));
        rows.append("</td><td role=\"cell\" class=\"denial\">").append(breaking(denial(endpoint)));
        endpoint.declarations().forEach(declaration -> addSmall(rows, declaration));
        rows.append("</td></tr>\n");
    }

    private static void addSmall(StringBuilder rows, String before, Collection<String> all) {
        if (!all.isEmpty()) {
            addSmall(rows, before + String.join(", ", all));
        }
    }

    private static void addSmall(StringBuilder rows, String small) {
        rows.append("<small>").append(breaking(small)).append("</small>");
    }

    private static String denial(Endpoint endpoint) {
        return endpoint.isHidden() ? "404, as for a path that is not there" : MatrixWords.denial(endpoint);
    }

    /** A line for each requirement: any one of its roles is enough. */
    private static String who(Endpoint endpoint) {
        String asked = asked(endpoint.requirements());
        return switch (endpoint.access()) {
            case OPEN -> "everybody";
            case RESTRICTED -> asked;
            case DENIED -> "nobody";
            case UNKNOWN ->
                "unknown"
                        + (asked.isEmpty() ? "" : ", at least " + asked)
                        + (endpoint.presumed().isEmpty() ? "" : ", presumably " + asked(endpoint.presumed()));
            case REPEATED -> "as on the way here" + (asked.isEmpty() ? "" : ", and " + asked);
        };
    }

    private static String asked(List<Requirement> all) {
        return all.stream().map(HtmlMatrix::asked).distinct().collect(Collectors.joining(" <i>and</i> "));
    }

    private static String asked(Requirement requirement) {
        if (requirement.accepted().isEmpty()) {
            return "<span>any signed-in caller</span>";
        }
        List<String> implying = new ArrayList<>(requirement.accepted());
        implying.removeAll(requirement.roles());
        int more = implying.size() - MOST_IMPLYING;
        String implied = implying.isEmpty()
                ? ""
                : " (implied by " + names(implying.subList(0, Math.min(implying.size(), MOST_IMPLYING)), ", ")
                        + (more > 0 ? " and " + more + " more" : "") + ")";
        return "<span>" + names(requirement.roles(), " or ") + implied + "</span>";
    }

    private static String names(Collection<String> roles, String separator) {
        return roles.stream().map(HtmlMatrix::name).collect(Collectors.joining(separator));
    }

    /** What may run from right to left does so alone. */
    private static String name(String role) {
        String quoted = breaking("'" + role + "'");
        return quoted.chars().allMatch(c -> c < 0x80) ? quoted : "<bdi>" + quoted + "</bdi>";
    }

    /** One for each caller: yes, part, no, unknown, again. */
    private String letters(Endpoint endpoint) {
        StringBuilder letters = new StringBuilder(roles.size() + 2);
        letters.append(letter(endpoint, endpoint.access() == Access.OPEN, false));
        letters.append(letter(endpoint, endpoint.grants(Set.of()), false));
        for (String role : roles) {
            boolean asked = endpoint.requirements().stream()
                    .anyMatch(requirement -> requirement.accepted().contains(role));
            letters.append(letter(endpoint, endpoint.grants(Set.of(role)), asked));
        }
        return letters.toString();
    }

    private static char letter(Endpoint endpoint, boolean in, boolean asked) {
        return switch (endpoint.access()) {
            case UNKNOWN -> 'u';
            case REPEATED -> 'a';
            case DENIED -> 'n';
            default -> in ? 'y' : asked ? 'p' : 'n';
        };
    }
}
