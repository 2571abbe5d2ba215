package dev.rolegate.internal.deployment;

import dev.rolegate.RoleHierarchy;
import dev.rolegate.internal.gate.RequiredRoles;
import dev.rolegate.internal.gate.Requirement;
import dev.rolegate.internal.matrix.Endpoints;
import dev.rolegate.internal.matrix.Endpoints.End;
import dev.rolegate.internal.matrix.Endpoints.Reached;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.ResourceClasses;
import dev.rolegate.internal.rule.Sources;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What may not be meant as it is, and shows only where all endpoints and providers are known. */
final class StartWarnings {

    /** To which an annotation does nothing, or not what it does to an endpoint. */
    private static final List<Class<?>> PROVIDERS = List.of(
            ExceptionMapper.class,
            ContainerResponseFilter.class,
            MessageBodyReader.class,
            MessageBodyWriter.class,
            ContextResolver.class,
            ParamConverterProvider.class,
            Feature.class,
            DynamicFeature.class);

    private StartWarnings() {}

    /** Of {@code @RequiresRole} where it protects nothing: on request filters and interceptors it binds, as name binding does. */
    static List<String> ofProviders(Collection<Class<?>> providers) {
        Set<String> warnings = new TreeSet<>();
        for (Class<?> each : providers) {
            if (!ContainerRequestFilter.class.isAssignableFrom(each)
                    && !ReaderInterceptor.class.isAssignableFrom(each)
                    && !WriterInterceptor.class.isAssignableFrom(each)
                    && isProvider(each)
                    && !ResourceClasses.isRoot(each)) {
                Declaration carried = Declaration.carriedBy(each);
                if (carried != null && carried.isOfRequiresRole()) {
                    warnings.add(Sources.of(each) + " carries " + carried.source()
                            + ", which protects nothing on a provider: at"
                            + " most it binds it to the endpoints that carry one. Remove it.");
                }
            }
        }
        return List.copyOf(warnings);
    }

    private static boolean isProvider(Class<?> type) {
        for (Class<?> each : PROVIDERS) {
            if (each.isAssignableFrom(type)) {
                return true;
            }
        }
        return false;
    }

    /** Of what the endpoints of an application are, together. */
    static List<String> ofEndpoints(Collection<Reached> endpoints, RoleHierarchy hierarchy) {
        List<String> warnings = new ArrayList<>();
        String open = openBesideRestricted(endpoints);
        if (!open.isEmpty()) {
            warnings.add("Nothing is declared for " + open + ", though other verbs of the same path ask for roles. Put"
                    + " @PermitAll where everybody is meant.");
        }
        String closed = closedBehindRoles(endpoints);
        if (!closed.isEmpty()) {
            warnings.add(
                    "Nothing is declared for " + closed + ": the role of a locator on the way does not stand in for"
                            + " it, and denyUnannotated closes it to everybody. Declare there who is meant.");
        }
        if (!hierarchy.impliedRoles().isEmpty()) {
            Set<String> unnamed = unnamed(endpoints, hierarchy);
            if (!unnamed.isEmpty()) {
                warnings.add("The role hierarchy has roles for which no endpoint asks: "
                        + Sources.escaped("'" + String.join("', '", unnamed) + "'")
                        + ". Correct the names, or leave them out.");
            }
        }
        return warnings;
    }

    private static String closedBehindRoles(Collection<Reached> endpoints) {
        List<Reached> closed = new ArrayList<>();
        for (Reached each : endpoints) {
            if (each.end() == End.ENDPOINT && isClosedForSilence(each) && asksOnTheWay(each)) {
                closed.add(each);
            }
        }
        return Endpoints.named(closed);
    }

    private static boolean isClosedForSilence(Reached endpoint) {
        Requirement own = endpoint.gates().get(endpoint.locators().size());
        return own.isClosed() && own.declaration() == null;
    }

    private static boolean asksOnTheWay(Reached endpoint) {
        for (Requirement gate : endpoint.gates().subList(0, endpoint.locators().size())) {
            if (!gate.clauses().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String openBesideRestricted(Collection<Reached> endpoints) {
        Set<String> restricted = new HashSet<>();
        for (Reached each : endpoints) {
            if (each.end() == End.ENDPOINT && !each.isOpen() && !each.isClosed()) {
                restricted.add(Endpoints.nameless(each.path()));
            }
        }
        List<Reached> open = new ArrayList<>();
        for (Reached each : endpoints) {
            // A preflight is open to everybody, and of HEAD there is a warning by its GET.
            if (each.end() == End.ENDPOINT
                    && saysNothing(each)
                    && !each.verb().equals(HttpMethod.OPTIONS)
                    && !each.verb().equals(HttpMethod.HEAD)
                    && restricted.contains(Endpoints.nameless(each.path()))) {
                open.add(each);
            }
        }
        return Endpoints.named(open);
    }

    /** Whether everybody gets in, and nobody said so. */
    private static boolean saysNothing(Reached endpoint) {
        Requirement own = endpoint.gates().get(endpoint.locators().size());
        return endpoint.isOpen() && own.declaration() == null;
    }

    /** Those that no endpoint asks for, nor for a role that they imply. */
    private static Set<String> unnamed(Collection<Reached> endpoints, RoleHierarchy hierarchy) {
        Set<String> unnamed = new TreeSet<>(hierarchy.impliedRoles());
        for (Reached each : endpoints) {
            if (each.end() == End.UNKNOWN || each.end() == End.PRESUMED) {
                return Set.of();
            }
            for (Requirement gate : each.gates()) {
                for (RequiredRoles clause : gate.clauses()) {
                    for (String role : clause.roles()) {
                        unnamed.remove(role);
                        unnamed.removeAll(hierarchy.rolesThatImply(role));
                    }
                }
            }
        }
        return unnamed;
    }
}
