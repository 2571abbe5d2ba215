package dev.rolegate.conformance.generated;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Answer;
import java.util.List;
import java.util.stream.Stream;

/** The answers, word for word from the contract; what decides is known from the plan. */
final class Oracle {

    private Oracle() {}

    /** The locator is asked first, the endpoint answers whoever passed; one of them that hides makes it a 404. */
    static Answer answer(Plan plan, Identity identity) {
        List<DeclarationKind> asked = Stream.concat(
                        plan.gate().map(LocatorGate::kind).stream(),
                        Stream.of(plan.declaration().kind()))
                .toList();
        Answer answer = asked.stream()
                .map(kind -> answer(kind, identity))
                .filter(one -> !one.isGrant())
                .findFirst()
                .orElse(Answer.granted());
        return !answer.isGrant() && asked.contains(DeclarationKind.HIDDEN) ? Answer.hidden() : answer;
    }

    private static Answer answer(DeclarationKind kind, Identity identity) {
        boolean anonymous = identity == Identity.ANONYMOUS;
        boolean admin = identity == Identity.ADMIN;
        return switch (kind) {
            case NONE, PERMIT_ALL -> Answer.granted();
            case DENY_ALL, ROLES_ALLOWED_NONE -> Answer.closed();
            case AUTHENTICATED, ROLES_ALLOWED_SIGNED_IN ->
                when(!anonymous, "This request requires a signed-in caller.");
            case USER -> when(!anonymous, "This request requires the 'user' role.");
            case ROLE, HIDDEN, STEREOTYPE, DEEP_STEREOTYPE, ROLES_ALLOWED ->
                when(admin, "This request requires the 'admin' role.");
            case ANY_OF, ROLES_ALLOWED_ANY -> when(admin, "This request requires one of the roles 'admin', 'support'.");
            case ALL_OF -> when(admin, "This request requires the '" + (anonymous ? "user" : "admin") + "' role.");
            case MESSAGE -> when(admin, "Only the board may do this.");
            case SUPPORT -> when(false, "This request requires the 'support' role.");
        };
    }

    private static Answer when(boolean met, String message) {
        return met ? Answer.granted() : Answer.denied(message);
    }
}
