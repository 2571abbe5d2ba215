package dev.rolegate.internal;

import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.AccessMatrix.Requirement;
import java.util.stream.Collectors;

/** What those get who may not call an endpoint, for the people who read the access matrix. */
final class MatrixDenial {

    private MatrixDenial() {}

    static String of(Endpoint endpoint) {
        if (endpoint.isHidden()) {
            return "404";
        }
        if (endpoint.access() == Access.DENIED) {
            return DenialBody.GENERIC_MESSAGE;
        }
        return endpoint.requirements().stream()
                .map(Requirement::message)
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
