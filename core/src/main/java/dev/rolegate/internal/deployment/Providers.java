package dev.rolegate.internal.deployment;

import dev.rolegate.internal.denial.Denials;
import dev.rolegate.internal.gate.RequiresRoleFilter;
import dev.rolegate.internal.host.Host;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every provider that an application gets: the gate, what prepares it, and what renders its denials. */
final class Providers {

    private final CurrentPolicy policy;
    private final Supplier<Host> host;
    private final FirstRequest firstRequest;
    private final RequiresRoleFilter filter;
    private final AnnouncedMethods announcedMethods;

    /** Where they were registered, on a runtime that does not tell. */
    private @Nullable Configuration registeredIn;

    private boolean isOfThrownRegistered;

    /** Where there is a listener. */
    private @Nullable ContainerResponseFilter ofThrown;

    /**
     * Of one application.
     *
     * @param takeUp what has to wait for the first request
     * @param announced takes each resource method that the runtime announces
     */
    Providers(
            CurrentPolicy policy,
            Supplier<Host> host,
            Runnable takeUp,
            BiConsumer<ResourceInfo, FeatureContext> announced) {
        this.policy = policy;
        this.host = host;
        this.firstRequest = new FirstRequest(takeUp);
        LateAuthentication anonymous = new LateAuthentication(policy, host);
        this.filter = host.get().isToldByRequests()
                ? new RequiresRoleFilter(policy, host, firstRequest, anonymous)
                : RequiresRoleFilter.injected(policy, host, firstRequest, anonymous);
        this.announcedMethods = new AnnouncedMethods(announced);
    }

    /** What the runtime announces with each request; {@code null} if it injected nothing. */
    @Nullable
    ResourceInfo announced() {
        return filter.announced();
    }

    /** Whether requests have come, or one has: from then on nothing is refused. */
    boolean serve() {
        return firstRequest.isOver() || host.get().serves();
    }

    /** Once for each application, and once more where a listener comes later. */
    void register(FeatureContext context) {
        Configuration configuration = context.getConfiguration();
        boolean forgotten = host.get().forgetsRegistered();
        boolean known = forgotten && registeredIn == configuration;
        isOfThrownRegistered &= known;
        if (policy.get().listens() && !isOfThrownRegistered) {
            registerOfThrown(context);
            isOfThrownRegistered = forgotten;
        }
        // By instance: a runtime that reloads its configuration brings the Deployment along and perhaps not the filter.
        if (known || configuration.isRegistered(filter)) {
            return;
        }
        context.register(filter);
        context.register(announcedMethods);
        for (Object each : Denials.providers(new Current(configuration))) {
            context.register(each);
        }
        registeredIn = forgotten ? configuration : null;
    }

    private void registerOfThrown(FeatureContext context) {
        ContainerResponseFilter known = ofThrown == null ? filter.ofThrown() : ofThrown;
        ofThrown = known;
        if (!context.getConfiguration().isRegistered(known)) {
            context.register(known);
        }
    }

    /** What counts when a response is made. */
    private final class Current implements Denials.Current {

        private final Configuration configuration;

        Current(Configuration configuration) {
            this.configuration = configuration;
        }

        @Override
        public Denials get() {
            return policy.get().denials();
        }

        @Override
        public boolean hide() {
            return policy.hidesNow();
        }

        @Override
        public boolean passUnknownPathsOn() {
            return host.get().passesUnknownPathsOn(configuration);
        }
    }
}
