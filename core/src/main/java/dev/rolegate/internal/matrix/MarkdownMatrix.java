package dev.rolegate.internal.matrix;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.AccessMatrix.Requirement;
import dev.rolegate.internal.rule.Sources;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The access matrix as a table in GitHub's Markdown: one line for each endpoint, so that a change is a changed line. */
final class MarkdownMatrix {

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final AccessMatrix matrix;
    private final Map<List<String>, Long> atOnePlace;

    MarkdownMatrix(AccessMatrix matrix) {
        this.matrix = matrix;
        this.atOnePlace = matrix.endpoints().stream()
                .collect(Collectors.groupingBy(MarkdownMatrix::place, Collectors.counting()));
    }

    private static List<String> place(Endpoint endpoint) {
        return List.of(endpoint.verb(), endpoint.path());
    }

    String print() {
        StringBuilder text = new StringBuilder("# Access matrix\n\n")
                .append(text(MatrixWords.summary(matrix)))
                .append("\n\n| | Path | Who may call | The others get | Resource method | Declared |\n")
                .append("|---|---|---|---|---|---|\n");
        for (Endpoint endpoint : matrix.endpoints()) {
            List<String> cells = List.of(
                    endpoint.verb().equals("*") ? "…" : text(endpoint.verb()),
                    code(endpoint.path()) + mediaTypes(endpoint),
                    who(endpoint) + also(endpoint),
                    text(MatrixWords.denial(endpoint)),
                    code(Sources.of(endpoint.resourceClass(), endpoint.method())) + rivals(endpoint),
                    endpoint.declarations().stream().map(MarkdownMatrix::code).collect(Collectors.joining("<br>")));
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        return text.toString();
    }

    /** Only where they tell two endpoints apart. */
    private String mediaTypes(Endpoint endpoint) {
        boolean alone = atOnePlace.getOrDefault(place(endpoint), 0L) == 1;
        String consumes = alone || endpoint.consumes().isEmpty() ? "" : " takes " + codes(endpoint.consumes(), ", ");
        String produces = alone || endpoint.produces().isEmpty() ? "" : " gives " + codes(endpoint.produces(), ", ");
        return consumes + produces;
    }

    private static String who(Endpoint endpoint) {
        String asked = asked(endpoint.requirements());
        return switch (endpoint.access()) {
            case OPEN -> "**everybody**";
            case RESTRICTED -> asked;
            case DENIED -> "nobody";
            case UNKNOWN ->
                "**?** unknown" + (endpoint.verb().equals("*") ? " below" : "")
                        + (asked.isEmpty() ? "" : ", at least " + asked)
                        + (endpoint.presumed().isEmpty() ? "" : ", presumably " + asked(endpoint.presumed()));
            case REPEATED -> "as on the way here" + (asked.isEmpty() ? "" : ", and " + asked);
        };
    }

    private static String also(Endpoint endpoint) {
        String everybody = endpoint.access() == Access.OPEN ? ", as far as Rolegate knows" : "";
        return endpoint.otherAnnotations().isEmpty()
                ? ""
                : everybody + "; also: " + codes(endpoint.otherAnnotations(), ", ");
    }

    private static String rivals(Endpoint endpoint) {
        return endpoint.rivals().isEmpty() ? "" : " or, as the runtime chooses, " + codes(endpoint.rivals(), ", ");
    }

    private static String asked(List<Requirement> all) {
        return all.stream()
                .map(each -> asked(each, all.size() > 1))
                .distinct()
                .collect(Collectors.joining(" **and** "));
    }

    private static String asked(Requirement requirement, boolean amongOthers) {
        if (requirement.accepted().isEmpty()) {
            return "any signed-in caller";
        }
        List<String> implying = requirement.accepted().stream()
                .filter(role -> !requirement.roles().contains(role))
                .toList();
        String roles = codes(requirement.roles(), " or ");
        return (amongOthers && requirement.roles().size() > 1 ? "(" + roles + ")" : roles)
                + (implying.isEmpty() ? "" : " (implied by " + codes(implying, ", ") + ")");
    }

    private static String codes(Collection<String> texts, String separator) {
        return texts.stream().map(MarkdownMatrix::code).collect(Collectors.joining(separator));
    }

    /** A code span: nothing in it is markup but its own fence, and the pipe, which ends a cell. */
    static String code(String raw) {
        String text = Sources.escaped(raw).replace("|", "\\|");
        int longest = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 ? " " : "";
        return fence + pad + text + pad + fence;
    }

    /** Plain text: whatever could be markup is escaped. */
    static String text(String raw) {
        return Sources.escaped(raw).replaceAll("[\\\\`*_\\[\\]<>&|~!#]", "\\\\$0");
    }
}
