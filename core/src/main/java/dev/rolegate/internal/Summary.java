package dev.rolegate.internal;

import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import java.util.List;
import java.util.TreeSet;

/** The access matrix in a sentence, for the log and the head of the table. */
final class Summary {

    private Summary() {}

    static String of(List<Endpoint> all) {
        List<Endpoint> endpoints =
                all.stream().filter(each -> !each.verb().equals("*")).toList();
        TreeSet<String> roles = new TreeSet<>();
        for (Endpoint endpoint : all) {
            endpoint.requirements().forEach(requirement -> roles.addAll(requirement.accepted()));
        }
        String named = roles.isEmpty() ? "none" : Sources.escaped("'" + String.join("', '", roles) + "'");
        return endpoints.size() + (endpoints.size() == 1 ? " endpoint, " : " endpoints, ")
                + count(endpoints, Access.OPEN) + " open, "
                + count(endpoints, Access.DENIED) + " closed to everybody; roles: " + named + ".";
    }

    private static long count(List<Endpoint> endpoints, Access access) {
        return endpoints.stream().filter(each -> each.access() == access).count();
    }
}
