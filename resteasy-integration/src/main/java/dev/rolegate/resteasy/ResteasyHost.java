package dev.rolegate.resteasy;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.core.interception.jaxrs.PostMatchContainerRequestContext;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;
import org.jboss.resteasy.core.registry.SegmentNode;
import org.jboss.resteasy.resteasy_jaxrs.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Reads the matched method from RESTEasy's request context, and the locators that were noted on the way. */
final class ResteasyHost implements Host {

    private final Deployment deployment;
    private final Host portable;
    private final RegisteredTemplates templates = new RegisteredTemplates();

    /** Of a deployment, which knows the concrete classes behind a root resource class that RESTEasy announces. */
    ResteasyHost(Deployment deployment) {
        this.deployment = deployment;
        this.portable = deployment.portable();
    }

    @Override
    public Host portable() {
        return portable;
    }

    @Override
    public String template(Match match, ContainerRequestContext request, String declared) {
        String registered = request instanceof PreMatchContainerRequestContext context
                ? templates.of(context.getHttpRequest(), declared)
                : null;
        return registered == null ? portable.template(match, request, declared) : registered;
    }

    @Override
    public @Nullable Match read(ContainerRequestContext request) {
        if (!(request instanceof PostMatchContainerRequestContext context)) {
            return null;
        }
        List<Object> instances = request.getUriInfo().getMatchedResources();
        List<Match.Step> locators = instances.size() == 1 ? List.of() : locators(context, instances);
        if (instances.isEmpty() || locators == null) {
            return null;
        }
        ResourceMethodInvoker called = context.getResourceMethod();
        Match match = Match.of(locators, instances.get(0), called.getResourceClass(), called.getMethod());
        return PatchTarget.isRunFor(context) ? PatchTarget.with(match, context, deployment::behind) : match;
    }

    /** What was noted; if that cannot be all, every locator that could have led on. */
    private @Nullable List<Match.Step> locators(PostMatchContainerRequestContext context, List<Object> instances) {
        List<Method> taken = TakenLocators.in(context.getHttpRequest());
        if (taken.size() != instances.size() - 1) {
            return portable.locatorCandidates(instances);
        }
        List<Match.Step> steps = new ArrayList<>(taken.size());
        for (int i = 0; i < taken.size(); i++) {
            // RESTEasy lists the innermost instance first.
            steps.add(Match.Step.of(instances.get(instances.size() - 1 - i), taken.get(i)));
        }
        return steps;
    }

    @Override
    public NotFoundException notFound(ContainerRequestContext request) {
        if (request instanceof PostMatchContainerRequestContext context) {
            // By these RESTEasy chooses a media type, and the filters that are bound to the method.
            context.getHttpRequest().removeAttribute(ResourceMethodInvoker.class.getName());
            context.getHttpRequest().removeAttribute(SegmentNode.RESTEASY_CHOSEN_ACCEPT);
        }
        return new NotFoundException(Messages.MESSAGES.couldNotFindResourceForFullPath(
                request.getUriInfo().getRequestUri()));
    }
}
