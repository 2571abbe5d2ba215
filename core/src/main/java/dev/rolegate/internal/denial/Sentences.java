package dev.rolegate.internal.denial;

import java.util.List;

/** Every sentence of Rolegate's that a caller can read. */
final class Sentences {

    /** Says nothing about roles; for what is closed, undecidable, or not to be disclosed. */
    static final String GENERIC = "You do not have permission to make this request.";

    static final String UNAUTHENTICATED = "This request requires authentication.";
    static final String UNAVAILABLE = "Permissions cannot be checked at the moment.";
    private static final String SIGNED_IN = "This request requires a signed-in caller.";

    private Sentences() {}

    /** What a 403 says where the declaration gives no message of its own. */
    static String required(List<String> roles) {
        if (roles.isEmpty()) {
            return SIGNED_IN;
        }
        String quoted = "'" + String.join("', '", roles) + "'";
        return roles.size() == 1
                ? "This request requires the " + quoted + " role."
                : "This request requires one of the roles " + quoted + ".";
    }
}
