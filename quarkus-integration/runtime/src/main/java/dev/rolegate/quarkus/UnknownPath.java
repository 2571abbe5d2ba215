package dev.rolegate.quarkus;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;
import org.jspecify.annotations.Nullable;

/** Answers as Quarkus does for a path that matches nothing: by an exception only where something maps it. */
final class UnknownPath {

    private static final ServerRestHandler[] NOTHING_MORE = {};

    /** What Quarkus throws where a locator led to a class that has nothing for the rest of the path. */
    private static final class BehindLocator extends NotFoundException {

        private static final long serialVersionUID = 1;

        /** That of a root resource class: Quarkus asks its mappers. */
        private final transient @Nullable BoundStep locator;

        /** Quarkus asks for the methods of that class first, and finds none for a {@code HEAD}. */
        private final boolean hasMethod;

        BehindLocator(@Nullable BoundStep locator, boolean hasMethod) {
            this.locator = locator;
            this.hasMethod = hasMethod;
        }

        WebApplicationException asThrown() {
            return new WebApplicationException(
                    Response.status(hasMethod ? Response.Status.NOT_FOUND : Response.Status.METHOD_NOT_ALLOWED)
                            .build());
        }
    }

    private UnknownPath() {}

    /** At the place of a step that a locator led to. */
    static NotFoundException behindLocator(BoundStep hiding, @Nullable BoundStep locator, String verb) {
        return new BehindLocator(locator, hiding.hasVerb(verb));
    }

    /** At the place of a step of a root resource class. */
    static NotFoundException ofRoot(BoundStep hiding) {
        // As RestInitialHandler and ClassRoutingHandler say it: a mapper may show that.
        return hiding.addsPath()
                ? new NotFoundException("Unable to find matching target resource method")
                : new NotFoundException();
    }

    static boolean answer(ResteasyReactiveRequestContext request, NotFoundException unknown) {
        // Not that of the method that was matched.
        request.setAbortHandlerChain(request.getDeployment().getAbortHandlerChain());
        if (unknown instanceof BehindLocator behind) {
            if (behind.locator == null || !behind.locator.fail(request, behind.asThrown())) {
                request.handleException(behind.asThrown());
            }
            return true;
        }
        boolean isMapped = request.getProviders().getExceptionMapper(NotFoundException.class) != null;
        if (isMapped && !request.getDeployment().isServletPresent()) {
            request.handleException(unknown);
            return true;
        }
        request.restart(NOTHING_MORE, false);
        return request.resumeExternalProcessing();
    }
}
