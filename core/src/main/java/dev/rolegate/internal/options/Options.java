package dev.rolegate.internal.options;

import dev.rolegate.AccessListener;
import dev.rolegate.RequiresRole;
import dev.rolegate.RoleHierarchy;
import dev.rolegate.internal.rule.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The options of one application, resolved: the builder's, else the nearest property's, else the default.
 *
 * @param places for each that somebody set, where that was
 */
public record Options(Map<Option, Object> values, Map<Option, String> places) {

    private static final String PREFIX = "rolegate.";

    private static final RoleHierarchy NO_HIERARCHY = RoleHierarchy.builder().build();

    private static final Options DEFAULTS = new Options(Map.of());

    /** Those that stand nowhere. */
    public Options(Map<Option, Object> values) {
        this(values, Map.of());
    }

    /**
     * A place where options may stand.
     *
     * @param name how a sentence calls it, as in {@code a context-param}
     * @param ofApplication whether what stands there is the application's own, or its runtime's for it
     * @param ofOthers whether other programs have theirs there, so that an unknown name need not be a mistake
     * @param properties what stands there of ours
     * @param failure why there may be more of ours that cannot be read, if so
     */
    public record Place(
            String name,
            boolean ofApplication,
            boolean ofOthers,
            Map<String, Object> properties,
            @Nullable String failure) {

        /** Where the application, or its runtime for it, is configured. */
        public static Place ofApplication(String name, @Nullable Map<String, ?> properties) {
            return new Place(name, true, false, ours(properties), null);
        }

        /** What applications share that are deployed together. */
        public static Place ofDeployment(String name, @Nullable Map<String, ?> properties) {
            return new Place(name, false, false, ours(properties), null);
        }

        /** What the whole program is configured by. */
        public static Place outer(String name, @Nullable Map<String, ?> properties) {
            return outer(name, properties, null);
        }

        /** The same, where the look-up may have failed. */
        public static Place outer(String name, @Nullable Map<String, ?> properties, @Nullable String failure) {
            return new Place(name, false, true, ours(properties), failure);
        }

        /** Whether the same stands there. */
        public boolean tellsSame(Place other) { // A record's own comparison would be put together at the start.
            return properties.equals(other.properties) && Objects.equals(failure, other.failure);
        }
    }

    /**
     * Resolves what was registered over the properties of the places where some may stand.
     *
     * @param places the nearest first: the first that has an option wins
     * @param refusals takes the mistakes
     * @param warnings takes what may be a mistake
     */
    public static Options resolve(
            Registration registration, List<Place> places, Collection<Refusal> refusals, Collection<String> warnings) {
        if (registration.values().isEmpty() && areEmpty(places)) {
            return DEFAULTS;
        }
        Resolution resolution = new Resolution(refusals, warnings);
        for (Place each : places) {
            resolution.take(each);
        }
        Options options = resolution.below(registration);
        if (options.defaultRole() != null && options.denyUnannotated()) {
            refusals.add(Refusal.defaultRoleBeside("denyUnannotated (rolegate.deny-unannotated)"));
        }
        options.addUnknownRoles(refusals);
        return options;
    }

    private static boolean areEmpty(List<Place> places) {
        for (Place each : places) {
            if (!each.properties().isEmpty() || each.failure() != null) {
                return false;
            }
        }
        return true;
    }

    private void addUnknownRoles(Collection<Refusal> refusals) {
        Set<String> known = knownRoles();
        if (known.isEmpty()) {
            return;
        }
        String role = defaultRole();
        if (role != null && !role.equals(RequiresRole.AUTHENTICATED) && !known.contains(role)) {
            refusals.add(Refusal.unknownRoleInOption("defaultRole (rolegate.default-role)", role, known));
        }
        Set<String> inHierarchy = new TreeSet<>(roleHierarchy().impliedRoles());
        for (String each : roleHierarchy().impliedRoles()) {
            inHierarchy.addAll(roleHierarchy().rolesThatImply(each));
        }
        for (String each : inHierarchy) {
            if (!known.contains(each)) {
                refusals.add(Refusal.unknownRoleInOption("roleHierarchy (rolegate.role-hierarchy)", each, known));
            }
        }
    }

    /** Rolegate's among some properties, in any case; an Application may give {@code null}, which all runtimes take for none. */
    public static Map<String, Object> ours(@Nullable Map<String, ?> place) {
        Map<String, Object> properties = Map.of();
        if (place != null) {
            for (Map.Entry<String, ?> each : place.entrySet()) {
                if (isOurs(each.getKey()) && each.getValue() != null) {
                    properties = properties.isEmpty() ? new TreeMap<>() : properties;
                    properties.put(each.getKey(), each.getValue());
                }
            }
        }
        return properties;
    }

    /** Whether a property is Rolegate's, or was meant to be. */
    public static boolean isOurs(String property) {
        return property.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /** The names of all properties, for places that have to be asked for each. */
    public static List<String> properties() {
        return Option.properties();
    }

    /** Whether every option has the same value, from the same place. */
    public boolean areSame(Options other) { // A record's own comparison would be put together at the start.
        return values.equals(other.values) && places.equals(other.places);
    }

    /** Each option that somebody set and where, for the log; empty if there is none. */
    public String told() {
        StringBuilder told = new StringBuilder();
        for (Map.Entry<Option, String> each : places.entrySet()) {
            told.append(told.length() == 0 ? "" : "; ")
                    .append(each.getKey().property())
                    .append(", ")
                    .append(each.getValue());
        }
        return told.toString();
    }

    /** The value of {@code WWW-Authenticate}; {@code null} for none. */
    public @Nullable String challenge() {
        return (String) values.get(Option.CHALLENGE);
    }

    /** Which roles imply others. */
    public RoleHierarchy roleHierarchy() {
        return (RoleHierarchy) values.getOrDefault(Option.ROLE_HIERARCHY, NO_HIERARCHY);
    }

    /** What an endpoint asks for that declares nothing; {@code null} for nothing. */
    public @Nullable String defaultRole() {
        return (String) values.get(Option.DEFAULT_ROLE);
    }

    /** Every role that may be declared; empty where any may be. */
    @SuppressWarnings("unchecked") // As it was checked.
    public Set<String> knownRoles() {
        return (Set<String>) values.getOrDefault(Option.KNOWN_ROLES, Set.of());
    }

    /** The last day, in UTC, on which the gate only reports; {@code null} if it enforces. It may be over. */
    public @Nullable LocalDate reportOnlyUntil() {
        return (LocalDate) values.get(Option.REPORT_ONLY_UNTIL);
    }

    /** Who hears decisions. */
    public @Nullable AccessListener listener() {
        return (AccessListener) values.get(Option.LISTENER);
    }

    /** Whether what declares nothing is closed. */
    public boolean denyUnannotated() {
        return is(Option.DENY_UNANNOTATED, false);
    }

    /** Whether default messages name roles. */
    public boolean discloseRoles() {
        return is(Option.DISCLOSE_ROLES, true);
    }

    /** Whether denials are problem details. */
    public boolean problemDetails() {
        return is(Option.PROBLEM_DETAILS, false);
    }

    /** Whether a 403 says that a token is too weak. */
    public boolean insufficientScope() {
        return is(Option.INSUFFICIENT_SCOPE, false);
    }

    /** Whether the application's own 403 gets the same JSON. */
    public boolean mapForbiddenExceptions() {
        return is(Option.MAP_FORBIDDEN_EXCEPTIONS, true);
    }

    private boolean is(Option option, boolean otherwise) {
        return (Boolean) values.getOrDefault(option, otherwise);
    }
}
