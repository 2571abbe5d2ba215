package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.Overrides.Group;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A concrete class with all its supertypes: its methods, each with every method that it overrides or implements. */
final class ResourceType {

    private final Class<?> type;
    private final List<Class<?>> hierarchy;
    private final Set<Member> members = new LinkedHashSet<>();
    private final Map<Method, Member> byMethod = new HashMap<>();
    private final Map<Method, Route.Parameters> parameters = new ConcurrentHashMap<>();

    ResourceType(Class<?> type) {
        this(type, hierarchy(type));
    }

    private ResourceType(Class<?> type, List<Class<?>> hierarchy) {
        this(type, hierarchy, Overrides.of(hierarchy));
    }

    private ResourceType(Class<?> type, List<Class<?>> hierarchy, List<Group> groups) {
        this.type = type;
        this.hierarchy = hierarchy;
        if (Overrides.areApart(groups)) {
            for (Group group : groups) {
                add(group, new Member(group.methods(), List.of()));
            }
        } else {
            boolean callable = isInstantiable() && !ProxyClass.showsInterfacesAlone(type);
            Forwarding.join(hierarchy, groups, callable).forEach(this::add);
        }
    }

    private void add(Group group, Member member) {
        // A static method that is hidden is reached only by its own name.
        if (!byMethod.containsKey(group.nearest())) {
            members.add(member);
        }
        for (Method method : group.methods()) {
            byMethod.putIfAbsent(method, member);
        }
        byMethod.put(group.nearest(), member);
    }

    /** An Application: it has no members, and of the API's own class there is nothing to read. */
    static ResourceType ofApplication(Class<?> type) {
        List<Class<?>> own = new ArrayList<>(hierarchy(type));
        own.remove(Application.class);
        return new ResourceType(type, own, List.of());
    }

    /** What a proxy's interfaces declare that are no supertypes of what it stands for. */
    static ResourceType withoutSupertypes(Class<?> proxy, Class<?> target) {
        List<Class<?>> others = hierarchy(proxy).stream()
                .filter(each -> each.isInterface() && !each.isAssignableFrom(target))
                .toList();
        return new ResourceType(proxy, others);
    }

    Class<?> type() {
        return type;
    }

    /** The class, its superclasses without Object, then their interfaces in class order. */
    List<Class<?>> hierarchy() {
        return hierarchy;
    }

    Collection<Member> members() {
        return members;
    }

    boolean hasLocators() {
        for (Member member : members) {
            if (member.isLocator()) {
                return true;
            }
        }
        return false;
    }

    Routes routes() {
        return new Routes(this);
    }

    /** A class that the runtime takes for a root resource: {@code @Path} stands on it or on a supertype. */
    boolean isRoot() {
        return isRoot(type);
    }

    /** The template of a root resource class, without slashes at its ends. */
    String path() {
        Path path = described().getAnnotation(Path.class);
        return path == null ? "" : Mapping.trimmed(path.value());
    }

    /** The type with {@code @Path}, superclasses before interfaces; without any, the class itself. */
    Class<?> described() {
        for (Class<?> each : hierarchy) {
            if (each.isAnnotationPresent(Path.class)) {
                return each;
            }
        }
        return type;
    }

    /** The same as some runtimes look for it, which see nothing beside it: interfaces before the superclass. */
    Class<?> seenAlone() {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.isAnnotationPresent(Path.class)) {
                return each;
            }
            for (Class<?> implemented : each.getInterfaces()) {
                if (implemented.isAnnotationPresent(Path.class)) {
                    return implemented;
                }
            }
        }
        return type;
    }

    static boolean isRoot(Class<?> type) {
        if (type.isAnnotationPresent(Path.class)) {
            return true;
        }
        for (Class<?> each : type.getInterfaces()) {
            if (isRoot(each)) {
                return true;
            }
        }
        Class<?> superclass = type.getSuperclass();
        return superclass != null && isRoot(superclass);
    }

    /** Whether the runtime can call an instance of exactly this class. */
    boolean isInstantiable() {
        return isInstantiable(type);
    }

    static boolean isInstantiable(Class<?> type) {
        return !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }

    /** The member that a method of this class or a supertype, forwarding ones included, stands for. */
    @Nullable
    Member member(Method method) {
        return hierarchy.contains(method.getDeclaringClass()) ? byMethod.get(method) : ofUnrelated(method);
    }

    /** What templates and annotations tell of the path parameters of a method; looked for where a role asks for one. */
    Route.Parameters parameters(Method method) {
        Route.Parameters known = parameters.get(method);
        if (known == null) {
            Member member = member(method);
            known = member == null
                    ? Route.Parameters.NONE
                    : new Route.Parameters(
                            path(),
                            Mapping.parametersOfAll(hierarchy),
                            member.path(),
                            Mapping.parametersOfAll(member.methods()),
                            new TakenParameters(this, member).encoded());
            parameters.put(method, known);
        }
        return known;
    }

    /** How a method takes path parameters; {@code null} if it is none of this class. */
    @Nullable
    TakenParameters taken(Method method) {
        Member member = member(method);
        return member == null ? null : new TakenParameters(this, member);
    }

    /** By raw parameter types: an unrelated type may be what a runtime knows the class by. */
    private @Nullable Member ofUnrelated(Method method) {
        Set<Member> found = new LinkedHashSet<>();
        byMethod.forEach((each, member) -> {
            if (each.getName().equals(method.getName())
                    && Arrays.equals(each.getParameterTypes(), method.getParameterTypes())) {
                found.add(member);
            }
        });
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private static List<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            all.add(c);
        }
        for (Class<?> c : List.copyOf(all)) {
            addInterfaces(c, all);
        }
        return List.copyOf(all);
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> all) {
        for (Class<?> each : type.getInterfaces()) {
            all.add(each);
            addInterfaces(each, all);
        }
    }
}
