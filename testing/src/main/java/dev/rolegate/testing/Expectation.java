package dev.rolegate.testing;

import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.AccessMatrix.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who calls an endpoint, and what the matrix says to that.
 *
 * @param caller who calls, by the names that the matrix writes
 * @param sent the same with the values of path parameters in them
 * @param granted whether the caller gets in
 * @param hidden whether a denial is a 404
 */
record Expectation(Identity caller, Identity sent, boolean granted, boolean hidden) {

    private static final String NAME = "rolegate-test";

    /** Nobody, somebody, each that has just enough, each that has all but what is asked for. */
    static List<Expectation> all(Endpoint endpoint, SortedSet<String> everyRole, Map<String, String> parameters) {
        List<Set<String>> callers = new ArrayList<>(List.of(Set.of(), everyRole));
        Set<String> firsts = new TreeSet<>();
        for (Requirement requirement : endpoint.requirements()) {
            requirement.accepted().stream().limit(1).forEach(firsts::add);
        }
        for (Requirement requirement : endpoint.requirements()) {
            Set<String> without = new TreeSet<>(everyRole);
            requirement.accepted().forEach(without::remove);
            callers.add(without);
            for (String role : requirement.accepted()) {
                Set<String> enough = new TreeSet<>(firsts);
                requirement.accepted().forEach(enough::remove);
                enough.add(role);
                callers.add(enough);
            }
        }
        FilledRoles filled = new FilledRoles(endpoint, parameters);
        Map<Set<String>, Expectation> all = new LinkedHashMap<>();
        for (Set<String> roles : callers) {
            Identity caller = named(roles);
            Identity sent = named(filled.of(roles));
            boolean granted = endpoint.grants(sent.asCaller(), parameters);
            all.putIfAbsent(new TreeSet<>(roles), new Expectation(caller, sent, granted, endpoint.isHidden()));
        }
        List<Expectation> expectations = new ArrayList<>(all.values());
        boolean open = endpoint.access() == Access.OPEN;
        expectations.add(0, new Expectation(Identity.anonymous(), Identity.anonymous(), open, endpoint.isHidden()));
        return expectations;
    }

    private static Identity named(Set<String> roles) {
        return Identity.of(NAME, roles.toArray(String[]::new));
    }

    /** What is wrong with the answer, or {@code null}. */
    @Nullable
    String deviation(int status) {
        boolean denial = hidden ? status == 404 : status == 401 || status == 403;
        if (granted ? status == AnswerFilter.STATUS : denial) {
            return null;
        }
        if (status == AnswerFilter.STATUS) {
            return "gets in, and must not";
        }
        String answer = (granted ? "must get in, and gets a " : "must be denied, and gets a ") + status;
        return switch (status) {
            case 404 -> answer + ": is there such a path? Its parameters can be set";
            case 405, 406, 415 -> answer + ": the runtime answers before the check";
            default -> answer;
        };
    }
}
