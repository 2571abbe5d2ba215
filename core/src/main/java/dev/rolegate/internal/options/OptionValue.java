package dev.rolegate.internal.options;

import dev.rolegate.RoleHierarchy;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.internal.rule.Sources;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the options accept; each gives the value as it is kept, or says to the developer what is wrong with it. */
final class OptionValue {

    /** A gate that only reports is to be told apart from one that was forgotten. */
    private static final int DAYS_OF_REPORT_ONLY = 92;

    private OptionValue() {}

    static String challenge(Object value) {
        if (!(value instanceof String text) || !ChallengeText.isOne(text)) {
            throw new IllegalArgumentException(shown(value)
                    + " is no challenge, which is a scheme, alone or with parameters that have commas between them, as in"
                    + " Bearer realm=\"users\", scope=\"read\" (RFC 9110, section 11).");
        }
        return text;
    }

    static RoleHierarchy roleHierarchy(Object value) {
        if (value instanceof RoleHierarchy known) {
            return known;
        }
        try {
            return HierarchyText.parse(value instanceof CharSequence text ? text.toString() : "");
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(shown(value) + " is no role hierarchy. " + wrong.getMessage(), wrong);
        }
    }

    static String defaultRole(Object value) {
        if (!(value instanceof String role)) {
            throw new IllegalArgumentException(shown(value) + " is no default role, which is one role, as text.");
        }
        String wrong = Refusal.badDefaultRole(role);
        if (wrong != null) {
            throw new IllegalArgumentException(wrong);
        }
        return role;
    }

    /** Names separated by commas, or each by itself, in which a comma then belongs to the name. */
    static Set<String> knownRoles(Object value) {
        Collection<?> names = value instanceof String text ? Arrays.asList(text.split(",", -1)) : asCollection(value);
        Set<String> known = new LinkedHashSet<>();
        for (Object each : names) {
            if (!(each instanceof String name)) {
                throw new IllegalArgumentException(shown(each) + " is no known role, which is a name, as text.");
            }
            String role = value instanceof String ? name.strip() : name;
            String wrong = wrongWithKnownRole(role);
            if (wrong != null) {
                throw new IllegalArgumentException("The known role " + shown(role) + ' ' + wrong);
            }
            known.add(role);
        }
        if (known.isEmpty()) {
            throw new IllegalArgumentException("No known role is named, so that none could be declared.");
        }
        return Collections.unmodifiableSet(known);
    }

    private static Collection<?> asCollection(Object value) {
        if (value instanceof Collection<?> several) {
            return several;
        }
        throw new IllegalArgumentException(
                shown(value) + " are no known roles, which have commas between them, as in admin, editor, viewer.");
    }

    private static @Nullable String wrongWithKnownRole(String role) {
        if (role.isBlank()) {
            return "is blank: no caller can have it.";
        }
        if (role.equals("*") || role.equals("**")) {
            return "is no name: leave it out.";
        }
        for (int i = 0; i < role.length(); i++) {
            if (Character.isISOControl(role.charAt(i))) {
                return "has a control character: it could break a log or a header.";
            }
        }
        return null;
    }

    static LocalDate reportOnlyUntil(Object value) {
        return reportOnlyUntil(value, LocalDate.now(ZoneOffset.UTC));
    }

    static LocalDate reportOnlyUntil(Object value, LocalDate today) {
        LocalDate day = value instanceof LocalDate date ? date : day(String.valueOf(value));
        if (day.isAfter(today.plusDays(DAYS_OF_REPORT_ONLY))) {
            throw new IllegalArgumentException(day + " is too far ahead for a gate that only reports: "
                    + DAYS_OF_REPORT_ONLY + " days at most, which is until " + today.plusDays(DAYS_OF_REPORT_ONLY)
                    + " today.");
        }
        return day;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(shown(text) + " is no day, which is written as in 2027-01-31.", none);
        }
    }

    static Boolean isOn(Object value) {
        if (value instanceof Boolean known) {
            return known;
        }
        if ("true".equals(value) || "false".equals(value)) {
            return Boolean.valueOf((String) value);
        }
        throw new IllegalArgumentException(shown(value) + " is neither true nor false.");
    }

    private static String shown(Object value) {
        return '"' + Sources.escaped(String.valueOf(value)) + '"';
    }
}
