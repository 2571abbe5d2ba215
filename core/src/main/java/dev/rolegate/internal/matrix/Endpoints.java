package dev.rolegate.internal.matrix;

import dev.rolegate.internal.gate.Policy;
import dev.rolegate.internal.gate.RequiredRoles;
import dev.rolegate.internal.gate.Requirement;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.Declaration.Kind;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.ResourceClasses.Returned;
import dev.rolegate.internal.rule.Route;
import dev.rolegate.internal.rule.Sources;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows routes to the endpoints, and asks the policy what the filter would ask it. */
public final class Endpoints {

    /** Classes that lead to one another in many ways would fill the memory. */
    private static final int MOST_LOCATORS = 10_000;

    /** A log line with more of them would not be read. */
    private static final int MOST_NAMED = 10;

    /** How it begins what is said of an endpoint on which nothing is declared. */
    static final String NOTHING_ON = "nothing on ";

    /**
     * All that is told of an application.
     *
     * @param application its name; empty where there is none
     * @param facts what counts for all endpoints, and of when and what that is told; by their names, in order
     */
    public record Told(List<Reached> endpoints, String application, Map<String, String> facts) {}

    /** What lies at the end of a way. */
    public enum End {
        /** A resource method. */
        ENDPOINT,
        /** A resource method that is there unless a class says otherwise which cannot be seen. */
        PRESUMED,
        /** A locator whose return type does not tell where it leads. */
        UNKNOWN,
        /** A locator that leads to what is on the way to it, with the same requirements. */
        REPEATED
    }

    /**
     * An endpoint, or a locator that cannot be followed, with all that has to be met on the way to it.
     *
     * @param gates outermost first; what they ask for, in the order in which it is asked
     * @param presumed the same of those behind a locator that cannot be followed
     * @param declaring to which resource method or locator each gate belongs, presumed ones last
     * @param rivals other resource methods that answer the same requests
     * @param classes where it was found
     */
    public record Reached(
            String verb,
            String path,
            Class<?> resourceClass,
            Method method,
            List<Method> locators,
            List<String> consumes,
            List<String> produces,
            End end,
            List<Requirement> gates,
            List<Requirement> presumed,
            List<Route> declaring,
            List<String> rivals,
            ResourceClasses classes)
            implements Comparable<Reached> {

        /** By template, verb and media types, then by where it stands. */
        @Override
        public int compareTo(Reached other) {
            int difference = path.compareTo(other.path);
            difference = difference != 0 ? difference : verb.compareTo(other.verb);
            difference = difference != 0 ? difference : consumes.toString().compareTo(other.consumes.toString());
            difference = difference != 0 ? difference : produces.toString().compareTo(other.produces.toString());
            return difference != 0
                    ? difference
                    : Sources.of(resourceClass, method).compareTo(Sources.of(other.resourceClass, other.method));
        }

        Reached with(List<String> others) {
            return new Reached(
                    verb,
                    path,
                    resourceClass,
                    method,
                    locators,
                    consumes,
                    produces,
                    end,
                    gates,
                    presumed,
                    declaring,
                    others,
                    classes);
        }

        /** Where it stands what each gate asks for, presumed ones included; written when asked, not at the start. */
        public List<String> declarations() {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < declaring.size(); i++) {
                Requirement gate = i < gates.size() ? gates.get(i) : presumed.get(i - gates.size());
                all.add(declared(gate, declaring.get(i)));
            }
            return List.copyOf(all);
        }

        /** The annotations by which somebody else may decide as well; looked for when asked, not at the start. */
        public List<String> otherAnnotations() {
            Set<String> all = new LinkedHashSet<>(classes.otherAnnotations(resourceClass, method));
            for (Method locator : locators) {
                all.addAll(classes.otherAnnotations(locator.getDeclaringClass(), locator));
            }
            return List.copyOf(all);
        }

        /** Whether nobody gets there. */
        public boolean isClosed() {
            for (Requirement gate : gates) {
                if (gate.isClosed()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether everybody gets there. */
        public boolean isOpen() {
            for (Requirement gate : gates) {
                if (gate.isClosed() || !gate.clauses().isEmpty()) {
                    return false;
                }
            }
            return true;
        }
    }

    private final ResourceClasses classes;
    private final Policy policy;
    private final @Nullable Function<Route, List<Route>> besides;
    private final List<Reached> found = new ArrayList<>();
    private int locatorsLeft = MOST_LOCATORS;

    private Endpoints(ResourceClasses classes, Policy policy, @Nullable Function<Route, List<Route>> besides) {
        this.classes = classes;
        this.policy = policy;
        this.besides = besides;
    }

    /**
     * The endpoints that are reached by routes, directly or through locators.
     *
     * @param besides other resource methods that the runtime runs for one of a root resource class; {@code null} if it runs none
     */
    public static List<Reached> reached(
            Collection<Route> routes,
            ResourceClasses classes,
            Policy policy,
            @Nullable Function<Route, List<Route>> besides) {
        Endpoints endpoints = new Endpoints(classes, policy, besides);
        for (Route route : routes) {
            endpoints.follow(route, ResourceClasses.isInstantiable(route.type()) ? Way.NONE : Way.UNSEEN);
        }
        Collections.sort(endpoints.found);
        return new Rivals(classes).tell(endpoints.found);
    }

    /** Those among which the runtime chooses, each group in a sentence. */
    public static List<String> pairs(List<Reached> all) {
        return Rivals.sentences(all);
    }

    /** A template without the names of its parameters, which may differ from method to method; an expression stays. */
    public static String nameless(String template) {
        return Rivals.nameless(template);
    }

    /** All of them in a sentence. */
    public static String summary(List<Reached> all) {
        TreeSet<String> roles = new TreeSet<>();
        int endpoints = 0;
        int open = 0;
        int closed = 0;
        int unknown = 0;
        int ends = 0;
        for (Reached each : all) {
            addRoles(roles, each.gates);
            addRoles(roles, each.presumed);
            boolean isClosed = each.isClosed();
            boolean isUnknown = !isClosed && (each.end == End.PRESUMED || each.end == End.UNKNOWN);
            if (each.end == End.ENDPOINT || each.end == End.PRESUMED) {
                endpoints++;
                open += each.end == End.ENDPOINT && each.isOpen() ? 1 : 0;
                closed += isClosed ? 1 : 0;
                unknown += isUnknown ? 1 : 0;
            } else {
                ends += isUnknown ? 1 : 0;
            }
        }
        return Summary.of(endpoints, open, closed, unknown, ends, roles);
    }

    /** How many of them are not open to everybody, to follow on "it enforces". */
    public static String closing(List<Reached> all) {
        int endpoints = 0;
        int closing = 0;
        int closed = 0;
        for (Reached each : all) {
            if (each.end == End.ENDPOINT || each.end == End.PRESUMED) {
                endpoints++;
                closing += each.isOpen() ? 0 : 1;
                closed += each.isClosed() ? 1 : 0;
            }
        }
        return ", and closes " + closing + " of " + endpoints + (endpoints == 1 ? " endpoint" : " endpoints")
                + (closed == 0 ? " to who lacks a role" : ", " + closed + " of them to everybody");
    }

    private static void addRoles(Set<String> roles, List<Requirement> gates) {
        for (Requirement gate : gates) {
            for (RequiredRoles clause : gate.clauses()) {
                roles.addAll(clause.accepted());
            }
        }
    }

    /** Those that nobody may call, {@linkplain #named named}. */
    public static String closed(List<Reached> all) {
        List<Reached> closed = new ArrayList<>();
        for (Reached each : all) {
            if (each.end == End.ENDPOINT && each.isClosed()) {
                closed.add(each);
            }
        }
        return named(closed);
    }

    /** The first ten by verb and path, and how many more there are; empty if there is none. */
    public static String named(List<Reached> endpoints) {
        StringBuilder named = new StringBuilder();
        for (Reached each : endpoints.subList(0, Math.min(endpoints.size(), MOST_NAMED))) {
            named.append(named.length() == 0 ? "" : ", ")
                    .append(each.verb)
                    .append(' ')
                    .append(each.path);
        }
        int more = endpoints.size() - MOST_NAMED;
        return Sources.escaped(named.toString()) + (more > 0 ? " and " + more + " more" : "");
    }

    private void follow(Route route, Way way) {
        if (!route.isLocator()) {
            Requirement own = policy.endpoint(route.type(), route.method());
            Way all = withBesides(route, way, way.through(route, own));
            add(route, all, way.seen() ? End.ENDPOINT : End.PRESUMED);
            return;
        }
        Requirement gate = policy.locator(route.type(), route.method());
        Way behind = way.through(route, gate);
        Returned next = ResourceClasses.returned(route.method());
        List<Route> routes = next == null ? List.of() : classes.routes(next.type());
        if (next == null || routes.isEmpty() || locatorsLeft-- <= 0) {
            add(route, behind, End.UNKNOWN);
            return;
        }
        Way into = behind.into(next);
        if (into == null || !next.isExact()) {
            add(route, behind, into == null && way.seen() ? End.REPEATED : End.UNKNOWN);
        }
        if (into != null) {
            for (Route each : routes) {
                follow(each.below(route.path()), into);
            }
        }
    }

    /** What runs besides has to be met as well. */
    private Way withBesides(Route route, Way before, Way way) {
        if (besides == null || !before.locators().isEmpty()) {
            return way;
        }
        Way all = way;
        for (Route each : besides.apply(route)) {
            Requirement gate = policy.endpoint(each.type(), each.method());
            all = all.besides(each, gate);
        }
        return all;
    }

    private void add(Route route, Way way, End end) {
        found.add(new Reached(
                route.isLocator() ? "*" : route.verb(),
                "/" + route.path(),
                route.type(),
                route.method(),
                way.locators().subList(0, way.locators().size() - 1),
                route.consumes(),
                route.produces(),
                end,
                way.gates(),
                way.presumed(),
                way.declaring(),
                List.of(),
                classes));
    }

    private static String declared(Requirement requirement, Route route) {
        Declaration declaration = requirement.declaration();
        if (declaration == null) {
            return requirement.isClosed()
                    ? "rolegate.deny-unannotated"
                    : NOTHING_ON + Sources.of(route.type(), route.method());
        }
        if (declaration.isOfOption()) {
            return declaration.source();
        }
        return declaration.kind() == Kind.UNDECIDABLE
                ? "undecidable on " + Sources.of(route.type(), route.method())
                : declaration.source() + " on " + declaration.where();
    }
}
