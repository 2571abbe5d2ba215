package dev.rolegate.internal.deployment;

import dev.rolegate.RoleHierarchy;
import dev.rolegate.internal.gate.Policy;
import dev.rolegate.internal.gate.RequiredRoles;
import dev.rolegate.internal.gate.Requirement;
import dev.rolegate.internal.matrix.Endpoints;
import dev.rolegate.internal.matrix.Endpoints.Reached;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.Declaration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an access matrix says above its rows. */
final class MatrixFacts {

    private MatrixFacts() {}

    static Endpoints.Told told(Policy policy, String host, List<Reached> reached) {
        Options options = policy.options();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Made",
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
                        .withZone(ZoneOffset.UTC)
                        .format(Instant.now()));
        facts.put("Runtime", host);
        if (policy.reportsOnly()) {
            facts.put(
                    "Report only", "every request passes, up to and including " + options.reportOnlyUntil() + " (UTC)");
        }
        String challenge = options.challenge();
        facts.put("Challenge", challenge == null ? "none: who is not signed in gets a 403" : challenge);
        facts.put("Nothing declared", undeclared(policy.undeclared(), options.defaultRole()));
        facts.put("Role hierarchy", hierarchy(options.roleHierarchy(), reached));
        return new Endpoints.Told(reached, policy.application(), facts);
    }

    /** What counts where nothing is declared: the Application's declaration, an option, or nothing. */
    private static String undeclared(Requirement counts, @Nullable String defaultRole) {
        Declaration declared = counts.declaration();
        String word = counts.isClosed() ? "closed" : counts.clauses().isEmpty() ? "open" : "";
        if (declared == null) {
            return word;
        }
        if (declared.where().isEmpty()) {
            return "the role '" + defaultRole + "'";
        }
        return word + (word.isEmpty() ? "" : ", ") + declared.source() + " on " + declared.where();
    }

    /** For the roles that count anywhere. */
    private static String hierarchy(RoleHierarchy hierarchy, List<Reached> reached) {
        Set<String> declared = new TreeSet<>();
        for (Reached each : reached) {
            add(declared, each.gates());
            add(declared, each.presumed());
        }
        StringBuilder text = new StringBuilder();
        for (String role : declared) {
            Set<String> implying = hierarchy.rolesThatImply(role);
            if (!implying.isEmpty()) {
                text.append(text.length() == 0 ? "'" : "; '")
                        .append(role)
                        .append("' by '")
                        .append(String.join("', '", implying))
                        .append('\'');
            }
        }
        return text.length() == 0 ? "none" : "implied: " + text;
    }

    private static void add(Set<String> roles, List<Requirement> gates) {
        for (Requirement gate : gates) {
            for (RequiredRoles clause : gate.clauses()) {
                roles.addAll(clause.roles());
            }
        }
    }
}
