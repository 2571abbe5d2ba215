package dev.rolegate.internal.deployment;

import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Where a deployment ends and requests begin: from then on nothing is refused, and what is found is denied. */
final class FirstRequest implements Runnable {

    private final Runnable takeUp;
    private volatile @Nullable UriInfo asked;
    private volatile boolean serving;

    /**
     * Before it.
     *
     * @param takeUp what has to be done with it
     */
    FirstRequest(Runnable takeUp) {
        this.takeUp = takeUp;
    }

    /** To be called with each request, before anything else. */
    @Override
    public void run() {
        if (!serving) {
            takeUpOnce();
        }
    }

    private synchronized void takeUpOnce() {
        if (!serving) {
            takeUp.run();
            serving = true;
        }
    }

    /** Takes what was injected into a Feature: some runtimes inject it into filters with the first request alone. */
    void askedBy(@Nullable UriInfo injected) {
        if (asked == null) {
            asked = injected;
        }
    }

    /** Whether what is announced comes with a request. Told last: outside of one, an exception says so. */
    boolean isOver() {
        return serving || isAsked();
    }

    /** Whether this thread serves a request, so that what is announced is a sub-resource. */
    boolean isAsked() {
        UriInfo request = asked;
        try {
            return request != null && request.getPath() != null;
        } catch (RuntimeException noRequest) {
            return false;
        }
    }
}
