package dev.rolegate.benchmarks;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.shiro.web.jaxrs.ShiroFeature;

/** What keeps callers out. Everything is registered explicitly: discovery is off in every row. */
public enum Protection {
    /** Nothing. */
    NONE,
    /** Rolegate with the integration for the runtime. */
    INTEGRATION,
    /** Rolegate without it. */
    CORE_ALONE,
    /** Rolegate with the integration and a listener that hears of denials and grants. */
    LISTENER,
    /** The runtime's own role feature. */
    RUNTIME,
    /** What tutorials write. */
    TUTORIAL,
    /** pac4j's filter for Jakarta REST. */
    PAC4J,
    /** Apache Shiro's. */
    SHIRO,
    /** A request filter and a response filter that look and do nothing. */
    IDLE,
    /** A filter that aborts whatever comes. */
    ABORT,
    /** A filter that throws whatever comes. */
    THROW,
    /** The same with Rolegate's exception. */
    THROW_OWN;

    /** An application with these resources and this caller, behind the protection. */
    Application application(Host host, SignedIn caller, Class<?>... resources) {
        Set<Class<?>> classes = new LinkedHashSet<>(Arrays.asList(resources));
        Set<Object> singletons = new LinkedHashSet<>(List.of(caller));
        switch (this) {
            case NONE -> {}
            case INTEGRATION -> classes.addAll(List.of(RequiresRoleFeature.class, host.integration()));
            case CORE_ALONE -> classes.add(RequiresRoleFeature.class);
            case LISTENER -> {
                classes.add(host.integration());
                singletons.add(
                        RequiresRoleFeature.builder().listener(new Deaf()).build());
            }
            case RUNTIME -> classes.add(host.roleFeature());
            case TUTORIAL -> classes.addAll(List.of(TutorialFilter.class, TutorialFilter.Mapper.class));
            case PAC4J -> singletons.addAll(Pac4j.features(caller));
            case SHIRO -> {
                classes.add(ShiroFeature.class);
                singletons.add(new Shiro(caller));
            }
            case IDLE -> classes.addAll(List.of(IdleFilters.OfRequests.class, IdleFilters.OfResponses.class));
            case ABORT -> classes.add(AbortFilter.class);
            case THROW_OWN -> classes.addAll(List.of(ThrowFilter.OfRolegate.class, ThrowFilter.Mapper.class));
            case THROW -> classes.addAll(List.of(ThrowFilter.class, ThrowFilter.Mapper.class));
        }
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                return classes;
            }

            @Override
            @SuppressWarnings("deprecation") // Still how portable applications register instances.
            public Set<Object> getSingletons() {
                return singletons;
            }

            @Override
            public Map<String, Object> getProperties() {
                return Map.of("jakarta.ws.rs.loadServices", false);
            }
        };
    }

    /** Is told and does nothing: what is measured is the telling. */
    private static final class Deaf implements AccessListener {

        @Override
        public void onDenied(AccessEvent event) {}

        @Override
        public boolean wantsGrants() {
            return true;
        }
    }
}
