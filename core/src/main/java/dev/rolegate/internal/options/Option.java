package dev.rolegate.internal.options;

import dev.rolegate.RoleHierarchy;
import dev.rolegate.internal.rule.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/** The options: their property names, their defaults are in {@link Options}, and what they accept. */
public enum Option {
    CHALLENGE {
        // RFC 9110, section 11.2: a scheme is a token; the rest is visible ASCII and blanks, which no header splits.
        private static final Pattern SYNTAX = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+( [ -~]*[!-~])?");

        @Override
        public Object checked(Object value) {
            if (!(value instanceof String text) || !SYNTAX.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "A challenge begins with a scheme and has printable ASCII only, as in Bearer realm=\"users\".");
            }
            return text;
        }
    },
    ROLE_HIERARCHY {
        @Override
        public Object checked(Object value) {
            return value instanceof RoleHierarchy ? value : HierarchyText.parse(String.valueOf(value));
        }
    },
    DEFAULT_ROLE {
        @Override
        public Object checked(Object value) {
            String wrong = value instanceof String role
                    ? Refusal.badDefaultRole(role)
                    : "The default role is one role, as text.";
            if (wrong != null) {
                throw new IllegalArgumentException(wrong);
            }
            return value;
        }
    },
    DENY_UNANNOTATED,
    DISCLOSE_ROLES,
    PROBLEM_DETAILS,
    INSUFFICIENT_SCOPE,
    MAP_FORBIDDEN_EXCEPTIONS,
    /** Has no property: a listener is an object. */
    LISTENER {
        @Override
        public Object checked(Object value) {
            return value;
        }
    };

    /** The application property that stands in where the builder is silent. */
    String property() {
        return "rolegate." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value as it is kept, for most options a Boolean.
     *
     * @throws IllegalArgumentException with a sentence for the developer
     */
    public Object checked(Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        if ("true".equals(value) || "false".equals(value)) {
            return Boolean.valueOf((String) value);
        }
        throw new IllegalArgumentException("It is true or false, nothing else.");
    }
}
