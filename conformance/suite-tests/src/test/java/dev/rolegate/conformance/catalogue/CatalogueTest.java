package dev.rolegate.conformance.catalogue;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import dev.rolegate.conformance.generated.GeneratedShapes;
import dev.rolegate.conformance.report.CheckedIn;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code docs/catalogue.md}: the cases as a page to read. */
class CatalogueTest {

    private static final int LONGEST = 90;

    private static final String HEAD = """
            # The catalogue

            Every case that is written by hand, as the suite sends it: %d requests and what three callers get. bob has the role
            `user`, alice has `user` and `admin`.

            | | |
            |---|---|
            | ✓ | granted: 200, and the resource's own answer |
            | 403 needs `admin` | denied with the default message, *This request requires the 'admin' role.* |
            | 403 closed | denied with the generic message, *You do not have permission to make this request.* |
            | 403 … | denied with this message |
            | † | core alone asks for `admin`, %d times: not every runtime tells which locator it took (rule 5) |

            The number before a case is that of [the rule](rules.md) that it is about.

            This page is made from the suite, and a test compares the two, so that no case can vanish. To accept a change:

            ```sh
            ./mvnw verify -pl conformance/suite-tests -am -Dtest=CatalogueTest -Dsurefire.failIfNoSpecifiedTests=false -Daccept
            ```
            """;

    private static final String GENERATED = """

            ## generated

            Besides, %,d shapes are generated and compiled: every skeleton of a class hierarchy, in every flavour of
            what javac has to bridge, with a declaration of every kind at every place. `generated/Plans.java` says how.
            The SHA-256 of their requests and answers:

                %s
            """;

    @Test
    @DisplayName("the page shows the cases as they are")
    void page() throws IOException {
        List<Case> all = Parts.catalogue().stream()
                .flatMap(part -> part.shapes().cases().stream())
                .toList();
        long stricter = all.stream().filter(Case::stricterOnCoreAlone).count();
        StringBuilder page = new StringBuilder(HEAD.formatted(all.size(), stricter));
        for (Part part : Parts.catalogue()) {
            page.append("\n## ").append(part.name()).append('\n');
            part(page, part);
        }
        page.append(GENERATED.formatted(GeneratedShapes.COUNT, digest(GeneratedShapes.shapes())));
        CheckedIn.holds(CheckedIn.page("catalogue.md"), page.toString());
    }

    private static String digest(Shapes shapes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            shapes.cases().forEach(each -> digest.update((each + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static void part(StringBuilder page, Part part) {
        Map<String, List<Case>> topics = new LinkedHashMap<>();
        Map<String, String> topicOf = topics(part);
        String only = topicOf.values().stream().findFirst().orElse("");
        for (Case request : part.shapes().cases()) {
            String root = request.path().split("[/;?]", 3)[1];
            topics.computeIfAbsent(topicOf.getOrDefault(root, only), topic -> new ArrayList<>())
                    .add(request);
        }
        topics.forEach((topic, cases) -> {
            if (topics.size() > 1) {
                page.append("\n### ").append(topic).append('\n');
            }
            page.append("\n| | case | request | nobody | bob | alice |\n|---:|---|---|---|---|---|\n");
            cases.forEach(request -> page.append(row(request)));
        });
    }

    /** The catalogue's class, by the first segment of a path. */
    private static Map<String, String> topics(Part part) {
        Map<String, String> topics = new TreeMap<>();
        for (Class<?> resource : part.shapes().resources()) {
            String words = Objects.requireNonNull(resource.getEnclosingClass())
                    .getSimpleName()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                    .toLowerCase(Locale.ROOT);
            root(resource).ifPresent(root -> topics.put(root, words));
        }
        return topics;
    }

    /** Empty for a provider. */
    private static Optional<String> root(Class<?> resource) {
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            if (type.isAnnotationPresent(Path.class)) {
                return Optional.of(type.getAnnotation(Path.class).value());
            }
            for (Class<?> each : type.getInterfaces()) {
                if (each.isAnnotationPresent(Path.class)) {
                    return Optional.of(each.getAnnotation(Path.class).value());
                }
            }
        }
        return Optional.empty();
    }

    private static String row(Case request) {
        String[] name = request.name().split(": ", 2);
        return "| " + name[0] + " | " + cell(name[1]) + (request.stricterOnCoreAlone() ? " †" : "") + " | `"
                + request.verb() + " " + request.path() + "` | "
                + List.of(Identity.values()).stream()
                        .map(identity -> cell(told(request.answer(identity))))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String told(Answer answer) {
        if (answer.equals(Answer.granted())) {
            return "✓";
        }
        if (answer.isGrant()) {
            return answer.body().equals(Answer.RUNTIME) ? "✓ the runtime's own" : "✓ `" + answer.body() + "`";
        }
        if (answer.body().equals(Answer.UNKNOWN_PATH)) {
            return "404, as for an unknown path";
        }
        if (answer.body().equals(Answer.RUNTIME)) {
            return answer.status() + ", the runtime's own";
        }
        if (answer.equals(Answer.closed())) {
            return "403 closed";
        }
        return answer.status() + " " + message(answer.body())
                + (answer.challenge().isEmpty() ? "" : ", `" + answer.challenge() + "`");
    }

    private static String message(String body) {
        String message =
                body.replaceFirst("^\\{.*\"(?:message|detail)\":\"", "").replaceFirst("\"(,\"error\".*)?}$", "");
        message = message.replace("\\\"", "\"").replace("\\\\", "\\");
        message = message.replaceFirst("^This request requires the '(\\w+)' role\\.$", "needs `$1`");
        return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
