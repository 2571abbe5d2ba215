package dev.rolegate.internal.matrix;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.AccessMatrix.Requirement;
import dev.rolegate.internal.denial.Denial;
import java.util.List;
import java.util.stream.Collectors;

/** What the tables for people say alike. */
final class MatrixWords {

    private MatrixWords() {}

    /** The matrix in a sentence. */
    static String summary(AccessMatrix matrix) {
        return Summary.withRoles(told(matrix), matrix.roles());
    }

    /** The same without its roles. */
    static String counts(AccessMatrix matrix) {
        return told(matrix) + ".";
    }

    private static String told(AccessMatrix matrix) {
        List<Endpoint> endpoints = matrix.endpoints().stream()
                .filter(each -> !each.verb().equals("*"))
                .toList();
        long unknown = count(endpoints, Access.UNKNOWN);
        return Summary.counts(
                endpoints.size(),
                count(endpoints, Access.OPEN),
                count(endpoints, Access.DENIED),
                unknown,
                count(matrix.endpoints(), Access.UNKNOWN) - unknown);
    }

    private static long count(List<Endpoint> endpoints, Access access) {
        return endpoints.stream().filter(each -> each.access() == access).count();
    }

    /** What those get who may not call an endpoint. */
    static String denial(Endpoint endpoint) {
        if (endpoint.isHidden()) {
            return "404";
        }
        if (endpoint.access() == Access.DENIED) {
            return Denial.GENERIC_MESSAGE;
        }
        return endpoint.requirements().stream()
                .map(Requirement::message)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
