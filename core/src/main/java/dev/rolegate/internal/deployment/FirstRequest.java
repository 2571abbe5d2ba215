package dev.rolegate.internal.deployment;

/** Where a deployment ends and requests begin: from then on nothing is refused, and what is found is denied. */
final class FirstRequest implements Runnable {

    private final Runnable takeUp;
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

    /** Whether it has come to the gate. */
    boolean isOver() {
        return serving;
    }
}
