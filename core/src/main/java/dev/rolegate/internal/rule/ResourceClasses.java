package dev.rolegate.internal.rule;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The resource classes of one application: each is looked at once, whether the deployment or a request comes to it first.
 * The door of this room: what others ask about a class or method, they ask here.
 */
public final class ResourceClasses {

    private final OnRuntime ofRuntime;
    private final Map<Class<?>, ResourceClass> all = new ConcurrentHashMap<>();
    private final Set<Class<?>> checked = new HashSet<>();
    private final SortedSet<String> warnings = new TreeSet<>();
    private final SortedSet<String> locatorWarnings = new TreeSet<>();
    private final Set<String> said = new HashSet<>();
    private final SortedSet<Refusal> unknownRoles = new TreeSet<>();
    private int unknownAmong = -1;
    private volatile Set<String> knownRoles = Set.of();
    private final List<Declaration> elsewhere = new ArrayList<>(1);
    /** Some role has a path parameter: only then is anything looked for that these need. */
    private volatile boolean hasParameters;
    /** Looked for with the first request that needs them, and again once a class comes. */
    private volatile @Nullable Set<String> literalRoles;

    /**
     * None yet.
     *
     * @param ofRuntime what the runtime knows of classes
     */
    public ResourceClasses(OnRuntime ofRuntime) {
        this.ofRuntime = ofRuntime;
    }

    /** What is known of a class. */
    ResourceClass of(Class<?> type) {
        ResourceClass known = all.get(type);
        if (known != null) {
            return known;
        }
        ResourceClass looked = new ResourceClass(new ResourceType(type));
        ResourceClass first = all.putIfAbsent(type, looked);
        if (first != null) {
            return first;
        }
        if (looked.walk().hasParameters()) {
            hasParameters = true;
        }
        forgetLiteralRoles();
        return looked;
    }

    // At deployment.

    /** The mistakes in those that have not been looked at yet, and in the sub-resource classes to which they lead. */
    public SortedSet<Refusal> check(Collection<Class<?>> resources) {
        SortedSet<Refusal> refusals = new TreeSet<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        for (Class<?> each : resources) { // To add all at once costs the start a lambda.
            open.add(each);
        }
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (ofRuntime.test(type) || !checked.add(type)) {
                continue;
            }
            ResourceClass checking = of(type);
            refusals.addAll(checking.refusals());
            warnings.addAll(checking.warnings());
            if (checking.type().hasLocators()) {
                checkLocators(checking, open);
            }
        }
        return refusals;
    }

    private void checkLocators(ResourceClass checking, Collection<Class<?>> behind) {
        List<Locator> locators = Locator.of(checking.type());
        Locator.addDoubts(locatorWarnings, locators, checking.type(), checking.walk(), ofRuntime);
        for (Locator locator : locators) {
            Returned next = locator.leadsTo();
            if (next != null && (next.isExact() || locator.plainClass() != null)) {
                behind.add(next.type());
            }
        }
    }

    /** Takes the only roles that may be declared; none of them, if any may. */
    public void know(Set<String> roles) {
        if (!roles.equals(knownRoles)) {
            knownRoles = roles;
            unknownRoles.clear();
            unknownAmong = -1;
        }
    }

    /** The roles that are none of the known ones, in all that have been looked at. */
    public Collection<Refusal> unknownRoles() {
        if (!knownRoles.isEmpty() && unknownAmong != checked.size()) {
            for (Class<?> each : checked) {
                addUnknownRoles(of(each), unknownRoles);
            }
            unknownAmong = checked.size();
        }
        return knownRoles.isEmpty() ? List.of() : unknownRoles;
    }

    private void addUnknownRoles(ResourceClass type, Collection<Refusal> refusals) {
        for (Declaration declaration : type.walk().all()) {
            declaration.addUnknownRoles(knownRoles, refusals);
        }
    }

    private SortedSet<Refusal> mistakes(ResourceClass type) {
        SortedSet<Refusal> mistakes = type.refusals();
        if (!knownRoles.isEmpty()) {
            mistakes = new TreeSet<>(mistakes);
            addUnknownRoles(type, mistakes);
        }
        return mistakes;
    }

    /** Whether the class, or one below it, has been looked at. */
    public boolean knowsSubtypeOf(Class<?> type) {
        return checked.contains(type) || checked.stream().anyMatch(type::isAssignableFrom);
    }

    /** What is safe, but may not be what the developer meant; to be said once: saying it forgets it. */
    public List<String> takeWarnings() {
        return take(warnings);
    }

    /** Looks at the roles of what does not stand on a resource: on an Application, or in an option. */
    public void lookAt(@Nullable Declaration declaration) {
        if (declaration != null) {
            declaration.addOddRoles(warnings);
            addElsewhere(declaration);
        }
    }

    /**
     * The mistakes in roles with path parameters on the way of routes: of those from the runtime's own model, or, by
     * annotations, of root resource classes. What may be wrong besides is a warning.
     */
    public SortedSet<Refusal> checkParameters(Collection<Route> routes) {
        SortedSet<Refusal> refusals = new TreeSet<>();
        if (hasParameters) {
            ParameterCheck check = new ParameterCheck(this, ofRuntime, refusals, warnings);
            for (Route each : routes) {
                check.follow(each);
            }
        }
        return refusals;
    }

    /** The same by annotations, of root resource classes. */
    public SortedSet<Refusal> checkParametersOf(Collection<Class<?>> resources) {
        List<Route> routes = new ArrayList<>();
        if (hasParameters) {
            for (Class<?> each : resources) {
                if (isRoot(each) && isInstantiable(each) && !ofRuntime.test(each)) {
                    routes.addAll(rootRoutes(each));
                }
            }
        }
        return checkParameters(routes);
    }

    /** The same of what concerns a runtime that does not tell which locator it took. */
    public List<String> takeLocatorWarnings() {
        return take(locatorWarnings);
    }

    /** Those that were not said before, which are then said. */
    public List<String> once(Collection<String> sentences) {
        return sentences.isEmpty() ? List.of() : take(new TreeSet<>(sentences));
    }

    private List<String> take(SortedSet<String> warnings) {
        if (warnings.isEmpty()) { // With each method that is announced.
            return List.of();
        }
        warnings.removeAll(said);
        said.addAll(warnings);
        List<String> taken = List.copyOf(warnings);
        warnings.clear();
        return taken;
    }

    // What counts.

    /** Why nothing about a class can be trusted; empty if it can. */
    public SortedSet<Refusal> mistakes(Class<?> type) {
        return mistakes(of(type));
    }

    /**
     * What a method of a concrete class declares.
     *
     * @param method in that class or a supertype; or the runtime's own, with which it answers for that class
     */
    public Declared declared(Class<?> concrete, Method method) {
        ResourceClass type = of(concrete);
        if (!knownRoles.isEmpty() && !mistakes(type).isEmpty()) {
            return new Declared(Declaration.UNDECIDABLE, List.of());
        }
        Class<?> declaring = method.getDeclaringClass();
        return !declaring.isAssignableFrom(concrete) && ofRuntime.test(declaring)
                ? type.declared()
                : type.declared(method);
    }

    /** Whether a method of a concrete class declares anything, or the class does. */
    public boolean declares(Class<?> concrete, Method method) {
        Declared declared = declared(concrete, method);
        return declared.own() != null || !declared.besides().isEmpty();
    }

    /** What a proxy's other interfaces declare for a method of the class that it stands for; {@code null} for nothing. */
    public @Nullable Declaration declaredBesides(Class<?> proxy, Class<?> target, Method method) {
        List<Refusal> refusals = new ArrayList<>();
        ResourceType others = ResourceType.withoutSupertypes(proxy, target);
        DeclarationWalk walk = new DeclarationWalk(others, refusals);
        Member member = others.member(method);
        Declaration declared = member == null ? walk.ofType() : walk.of(member);
        if (!refusals.isEmpty()) {
            return Declaration.UNDECIDABLE;
        }
        if (declared != null) {
            addElsewhere(declared);
        }
        return declared;
    }

    /** What an Application declares as a whole, for all paths; mistakes go into {@code refusals}. */
    public static @Nullable Declaration declaredByType(Class<?> type, Collection<Refusal> refusals) {
        Declaration declared = new DeclarationWalk(ResourceType.ofApplication(type), refusals).ofType();
        if (declared == null || !declared.hasParameters()) {
            return declared;
        }
        refusals.add(Refusal.parameterWithoutPath(declared));
        return Declaration.UNDECIDABLE;
    }

    // Path parameters in roles.

    /** What templates and annotations tell of the path parameters of a method. */
    public Route.Parameters parameters(Class<?> concrete, Method method) {
        return of(concrete).type().parameters(method);
    }

    /** Whether a role is asked for as it is written, anywhere among what is known: no value of a parameter may make it. */
    public boolean isDeclared(String role) {
        Set<String> known = literalRoles;
        return (known == null ? findLiteralRoles() : known).contains(role);
    }

    private synchronized Set<String> findLiteralRoles() {
        Set<String> found = new HashSet<>();
        for (ResourceClass each : all.values()) {
            for (Declaration declaration : each.walk().all()) {
                declaration.addLiteralRoles(found);
            }
        }
        for (Declaration each : elsewhere) {
            each.addLiteralRoles(found);
        }
        literalRoles = found;
        return found;
    }

    private synchronized void addElsewhere(Declaration declaration) {
        elsewhere.add(declaration);
        literalRoles = null;
    }

    private synchronized void forgetLiteralRoles() {
        literalRoles = null;
    }

    // What leads where.

    /** The locators of a class from which an instance of another can have come. */
    public List<Method> locatorsTo(Class<?> next, Class<?> concrete) {
        List<Method> found = new ArrayList<>(1);
        for (Locator locator : Locator.of(of(concrete).type())) {
            if (locator.mayReturn(next, ofRuntime)) {
                found.add(locator.method());
            }
        }
        return found;
    }

    /** Whether a locator of this class may have been taken more than once in a row. */
    public boolean mayRepeat(Class<?> concrete) {
        for (Locator locator : Locator.of(of(concrete).type())) {
            if (locator.mayRepeat(ofRuntime)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a method of this class answers an HTTP method, as far as annotations tell. */
    public boolean hasVerb(Class<?> concrete, Method method) {
        Member member = of(concrete).type().member(method);
        return member != null && member.hasVerb();
    }

    /** Whether annotations say what a method of this class answers, or to whom. */
    public boolean saysAnything(Class<?> concrete, Method method) {
        Member member = of(concrete).type().member(method);
        return member != null && (member.hasVerb() || declares(concrete, method));
    }

    /** Whether a method of this class is a sub-resource locator, as annotations tell. */
    public boolean isLocator(Class<?> concrete, Method method) {
        Member member = of(concrete).type().member(method);
        return member != null && member.isLocator();
    }

    /** The routes of a root resource class, below its own template; all that it may have on some runtime. */
    public List<Route> rootRoutes(Class<?> type) {
        return of(type).type().routes().ofRoot(ofRuntime.seesTypeWithPathAlone());
    }

    /** Those of them that this runtime has. */
    public List<Route> servedRoutes(Class<?> type) {
        return ofRuntime.seesTypeWithPathAlone() ? of(type).type().routes().ofTypeWithPath() : rootRoutes(type);
    }

    /** The routes of a class, without its own template. */
    public List<Route> routes(Class<?> type) {
        return of(type).type().routes().of(ofRuntime.seesTypeWithPathAlone());
    }

    /** What is to be said of each resource method of a root resource class that this runtime does not see. */
    public List<String> unseen(Class<?> type) {
        return ofRuntime.seesTypeWithPathAlone() ? of(type).type().routes().unseen() : List.of();
    }

    /** The annotations on a resource method by which somebody else may decide who gets in. */
    public List<String> otherAnnotations(Class<?> concrete, Method method) {
        return of(concrete).otherAnnotations(method);
    }

    /** Whether there is one, among these, of which an instance can be, and which is the named type or below it. */
    public static boolean isAnyBehind(Class<?> named, Collection<Class<?>> all) {
        for (Class<?> each : all) {
            if (named.isAssignableFrom(each) && isInstantiable(each)) {
                return true;
            }
        }
        return false;
    }

    /** What lies behind a locator, as far as the declared type tells; {@code null} if that is nothing. */
    public static @Nullable Returned returned(Method locator) {
        return Locator.of(locator).leadsTo();
    }

    /** The template of a root resource class, without slashes at its ends. */
    public String path(Class<?> type) {
        return of(type).type().path();
    }

    /** The part of the template that a method adds, and the method as the concrete class has it. */
    public Place place(Class<?> concrete, Method method) {
        Member member = of(concrete).type().member(method);
        return member == null ? new Place("", method) : new Place(member.path(), member.nearest());
    }

    /** Whether two methods are one: the same, or one overrides the other. */
    public boolean areOne(Class<?> concrete, Method one, Method other) {
        ResourceType type = of(concrete).type();
        Member member = type.member(one);
        return member != null && member.equals(type.member(other));
    }

    // What a class is.

    /** A class that the runtime takes for a root resource: {@code @Path} stands on it or on a supertype. */
    public static boolean isRoot(Class<?> type) {
        return ResourceType.isRoot(type);
    }

    /** Whether the runtime can call an instance of exactly this class. */
    public static boolean isInstantiable(Class<?> type) {
        return ResourceType.isInstantiable(type);
    }

    /** Whether it was made of interfaces alone, so that what it stands for cannot be seen. */
    public static boolean showsInterfacesAlone(Class<?> type) {
        return ProxyClass.showsInterfacesAlone(type);
    }

    /** The class that somebody wrote, and of which a library made this one; itself if there is none. */
    public static Class<?> written(Class<?> type) {
        return ProxyClass.written(type);
    }

    /** The class that a proxy stands for; {@code null} if the instance is itself, or does not tell. */
    public static @Nullable Class<?> targetOf(Object instance) {
        return ProxyClass.isMade(instance.getClass()) ? ProxyTarget.of(instance) : null;
    }

    /** What the runtime knows: whether a class is its own, and what of another it sees. */
    public interface OnRuntime extends Predicate<Class<?>> {

        /** Whether it sees nothing of a root resource class but the type that carries {@code @Path}. */
        default boolean seesTypeWithPathAlone() {
            return false;
        }

        /** Whether a filter may read path parameters, and the match stays what it was. */
        default boolean letsReadPathParameters() {
            return true;
        }

        /** How the names of its classes begin. */
        default String runtime() {
            return "the runtime";
        }
    }

    /**
     * What a method declares.
     *
     * @param own the declaration that counts; {@code null} for none
     * @param besides what has to be met as well, since nobody can tell which method is called
     */
    public record Declared(@Nullable Declaration own, Collection<Declaration> besides) {}

    /**
     * What a locator says it returns.
     *
     * @param isExact whether it is taken for nothing else, nor for a subtype
     */
    public record Returned(Class<?> type, boolean isExact) {}

    /**
     * Where a method is reached.
     *
     * @param path the part of the template that it adds, without slashes at its ends
     * @param method as the concrete class has it
     */
    public record Place(String path, Method method) {}
}
