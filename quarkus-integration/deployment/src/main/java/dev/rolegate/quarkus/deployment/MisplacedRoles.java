package dev.rolegate.quarkus.deployment;

import static java.util.Map.entry;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.rule.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Beans of CDI that ask for a role where no request passes: the bean is no resource, or answers beside Jakarta REST as well. And
 * interfaces of which Quarkus makes a resource class that asks for none.
 */
final class MisplacedRoles {

    /** What makes Quarkus call a method beside Jakarta REST, and what the method is then. */
    private static final Map<String, String> CALLED = Map.ofEntries(
            entry("io.quarkus.vertx.web.Route", "a reactive route"),
            entry("io.quarkus.vertx.web.Route$Routes", "a reactive route"),
            entry("org.eclipse.microprofile.graphql.Query", "an operation of GraphQL"),
            entry("org.eclipse.microprofile.graphql.Mutation", "an operation of GraphQL"),
            entry("org.eclipse.microprofile.graphql.Source", "an operation of GraphQL"),
            entry("io.smallrye.graphql.api.Subscription", "an operation of GraphQL"),
            entry("io.smallrye.graphql.api.federation.Resolver", "an operation of GraphQL"),
            entry("io.quarkus.funqy.Funq", "a function of Funqy"),
            entry("io.quarkiverse.mcp.server.Tool", "a tool of MCP"),
            entry("io.quarkiverse.mcp.server.Prompt", "a prompt of MCP"),
            entry("io.quarkiverse.mcp.server.Resource", "a resource of MCP"),
            entry("io.quarkiverse.mcp.server.ResourceTemplate", "a resource of MCP"),
            entry("jakarta.jws.WebMethod", "an operation of SOAP"));

    /** The same of a class. */
    private static final Map<String, String> SOCKETS = Map.of(
            "io.quarkus.websockets.next.WebSocket", "a WebSocket",
            "jakarta.websocket.server.ServerEndpoint", "a WebSocket");

    /** The same of a class of which it may call any method. */
    private static final Map<String, String> SERVICES = Map.of(
            "io.quarkus.grpc.GrpcService", "a service of gRPC",
            "io.quarkiverse.jsonrpc.api.JsonRPCApi", "a service of JSON-RPC",
            "jakarta.jws.WebService", "a service of SOAP");

    private static final String UNKNOWN = ", of which Jakarta REST does not know";

    private final Set<String> beans;
    private final Set<String> others;
    private final IndexView index;
    private final Map<DotName, DotName> onTypes = new LinkedHashMap<>();
    private final Map<MethodInfo, DotName> onMethods = new LinkedHashMap<>();
    private final Collection<Refusal> found = new TreeSet<>();

    private MisplacedRoles(Set<String> beans, Set<String> others, IndexView index) {
        this.beans = beans;
        this.others = others;
        this.index = index;
    }

    /**
     * What is wrong with these beans.
     *
     * @param beans the class names of all
     * @param others of those that are no resource
     */
    static Collection<Refusal> in(Set<String> beans, Set<String> others, IndexView index) {
        MisplacedRoles roles = new MisplacedRoles(beans, others, index);
        roles.collect();
        if (!roles.onTypes.isEmpty() || !roles.onMethods.isEmpty()) {
            roles.look();
        }
        return roles.found;
    }

    /** The annotation, its container, and each stereotype of them at any depth. */
    private void collect() {
        Set<DotName> seen = new HashSet<>();
        Deque<DotName> open = new ArrayDeque<>();
        open.add(DotName.createSimple(RequiresRole.class));
        open.add(DotName.createSimple(RequiresRole.All.class));
        while (!open.isEmpty()) {
            DotName annotation = open.remove();
            if (seen.add(annotation)) {
                for (AnnotationInstance each : index.getAnnotations(annotation)) {
                    AnnotationTarget target = each.target();
                    if (target.kind() == AnnotationTarget.Kind.METHOD) {
                        onMethods.putIfAbsent(target.asMethod(), annotation);
                    } else if (target.kind() == AnnotationTarget.Kind.CLASS
                            && target.asClass().isAnnotation()) {
                        open.add(target.asClass().name());
                    } else if (target.kind() == AnnotationTarget.Kind.CLASS) {
                        onTypes.putIfAbsent(target.asClass().name(), annotation);
                    }
                }
            }
        }
    }

    private void look() {
        for (String each : beans) {
            ClassInfo bean = index.getClassByName(each);
            if (bean != null && others.contains(each) && !isOfJakartaRest(bean)) {
                lookAtOther(bean);
            } else if (bean != null) {
                lookAtOtherWays(bean);
            }
        }
        onTypes.forEach((name, annotation) -> {
            if (isMadeResource(name)) {
                add(name.toString(), annotation, "of this interface Quarkus makes a resource class without it");
            }
        });
        onMethods.forEach((method, annotation) -> {
            if (isMadeResource(method.declaringClass().name())) {
                add(method, annotation, "of this interface Quarkus makes a resource class without it");
            }
        });
    }

    private void lookAtOther(ClassInfo bean) {
        for (ClassInfo type : hierarchy(bean)) {
            DotName annotation = onTypes.get(type.name());
            if (annotation != null) {
                add(type.name().toString(), annotation, beanIsNone(bean, type));
            }
            for (MethodInfo each : type.methods()) {
                DotName on = onMethods.get(each);
                if (on != null) {
                    add(each, on, beanIsNone(bean, type));
                }
            }
        }
    }

    private static String beanIsNone(ClassInfo bean, ClassInfo type) {
        return bean.name().equals(type.name())
                ? "the bean is no resource"
                : "the bean " + bean.name() + " is no resource";
    }

    /** A role is asked for where Jakarta REST calls a method, and where Quarkus calls it otherwise it is not. */
    private void lookAtOtherWays(ClassInfo resource) {
        Collection<ClassInfo> all = hierarchy(resource);
        @Nullable DotName onType = null;
        @Nullable String service = null;
        for (ClassInfo type : all) {
            onType = onType == null ? onTypes.get(type.name()) : onType;
            service = service == null ? otherWay(type.declaredAnnotations(), SERVICES) : service;
        }
        for (ClassInfo type : all) {
            String socket = otherWay(type.declaredAnnotations(), SOCKETS);
            String served = socket == null ? otherWay(type.declaredAnnotations(), SERVICES) : socket;
            if (onType != null && served != null && !saysItself(type, onTypes.containsKey(type.name()))) {
                add(type.name().toString(), onType, "the class is " + served + UNKNOWN);
            }
            for (MethodInfo each : type.methods()) {
                lookAtOtherWays(each, all, onType, service);
            }
        }
    }

    private void lookAtOtherWays(
            MethodInfo method, Collection<ClassInfo> all, @Nullable DotName onType, @Nullable String service) {
        String called = otherWay(method.annotations(), CALLED);
        if ((called == null && service == null) || saysItself(method, onMethods.containsKey(method))) {
            return;
        }
        // The role of a service's class was looked at with the class.
        DotName on = onMethod(method, all, called == null ? null : onType);
        if (on != null) {
            add(method, on, "the method is " + (called == null ? "of " + service : called) + UNKNOWN);
        }
    }

    /** Jakarta REST finds it on what the method overrides as well. */
    private @Nullable DotName onMethod(MethodInfo method, Collection<ClassInfo> all, @Nullable DotName onType) {
        for (Map.Entry<MethodInfo, DotName> each : onMethods.entrySet()) {
            MethodInfo other = each.getKey();
            if (other.name().equals(method.name())
                    && other.parametersCount() == method.parametersCount()
                    && all.contains(other.declaringClass())) {
                return each.getValue();
            }
        }
        return onType;
    }

    private static @Nullable String otherWay(Collection<AnnotationInstance> annotations, Map<String, String> ways) {
        for (AnnotationInstance each : annotations) {
            String way = ways.get(each.name().toString());
            if (way != null) {
                return way;
            }
        }
        return null;
    }

    /** By what Quarkus reads there; beside a role only by Jakarta's annotations, which have to say the same as that. */
    private static boolean saysItself(AnnotationTarget target, boolean besideRole) {
        for (AnnotationInstance each : target.declaredAnnotations()) {
            String name = each.name().toString();
            if (name.startsWith(PermitAll.class.getPackageName() + '.')
                    || (!besideRole && name.startsWith("io.quarkus.security."))) {
                return true;
            }
        }
        return false;
    }

    /** REST Data, with Panache or Spring Data: what it makes has Jakarta's annotations and Quarkus' own, and no others. */
    private boolean isMadeResource(DotName name) {
        ClassInfo type = index.getClassByName(name);
        if (type == null || !type.isInterface()) {
            return false;
        }
        for (DotName each : type.interfaceNames()) {
            if (each.toString().contains(".rest.data.panache.")
                    || each.toString().startsWith("org.springframework.data.")
                    || isMadeResource(each)) {
                return true;
            }
        }
        return false;
    }

    private void add(MethodInfo method, DotName annotation, String reason) {
        add(method.declaringClass().name() + "." + method.name() + "()", annotation, reason);
    }

    private void add(String where, DotName annotation, String reason) {
        found.add(
                Refusal.misplaced(where, "@" + annotation.withoutPackagePrefix().replace('$', '.'), reason));
    }

    /** A class with all that it extends and implements, as far as it is indexed. */
    private Collection<ClassInfo> hierarchy(ClassInfo type) {
        Map<DotName, ClassInfo> all = new LinkedHashMap<>();
        Deque<ClassInfo> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            ClassInfo each = open.remove();
            if (all.putIfAbsent(each.name(), each) == null) {
                addIndexed(each.superName(), open);
                each.interfaceNames().forEach(name -> addIndexed(name, open));
            }
        }
        return all.values();
    }

    private void addIndexed(@Nullable DotName name, Collection<ClassInfo> open) {
        ClassInfo type = name == null ? null : index.getClassByName(name);
        if (type != null) {
            open.add(type);
        }
    }

    /** Whether it would be a resource if the Application named it; or is a provider, where the annotation is name binding, or an Application. */
    private boolean isOfJakartaRest(ClassInfo bean) {
        for (ClassInfo type : hierarchy(bean)) {
            if (isJakartaRest(type.superName())
                    || type.interfaceNames().stream().anyMatch(MisplacedRoles::isJakartaRest)) {
                return true;
            }
            for (DotName each : type.annotationsMap().keySet()) {
                ClassInfo annotation = index.getClassByName(each);
                if (isJakartaRest(each) || (annotation != null && annotation.hasDeclaredAnnotation(HttpMethod.class))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isJakartaRest(@Nullable DotName name) {
        return name != null && name.toString().startsWith("jakarta.ws.rs.");
    }
}
