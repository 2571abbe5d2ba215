package dev.rolegate.testing;

import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.AccessMatrix.Requirement;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The roles of a caller, who is described by the names that the matrix writes, where an endpoint is called with certain values
 * of its path parameters.
 */
record FilledRoles(Endpoint endpoint, Map<String, String> parameters) {

    /** What a value becomes for one who has the role, but of something else. */
    private static final String OTHER = "-other";

    /**
     * For each role with path parameters that the endpoint accepts, the one for these values if the caller has it, else the one
     * for others. A name with braces stays as well: in {@code @RolesAllowed} they are literal.
     */
    Set<String> of(Collection<String> roles) {
        Set<String> filled = new TreeSet<>(roles);
        for (Requirement requirement : endpoint.requirements()) {
            for (String accepted : requirement.accepted()) {
                if (accepted.indexOf('{') >= 0) {
                    filled.add(filled(accepted, roles.contains(accepted) ? "" : OTHER));
                }
            }
        }
        return filled;
    }

    private String filled(String role, String suffix) {
        String filled = role;
        for (Map.Entry<String, String> each : parameters.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue() + suffix);
        }
        return filled;
    }
}
