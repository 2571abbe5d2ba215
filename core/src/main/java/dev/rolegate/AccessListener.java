package dev.rolegate;

/**
 * Hears of decisions, for a security log or a counter.
 *
 * <p>Called on the request's thread, before the answer is sent, by many threads at once. What it throws is logged once per
 * cause and minute and changes no answer. It hears what Rolegate decides and, where Rolegate renders it, of each
 * {@link InsufficientPermissionsException} that code of the application threw; of no other exception.
 *
 * <pre>{@code
 * RequiresRoleFeature.builder()
 *         .listener(event -> log.info("{} {} denied to {}", event.method(), event.pathTemplate(), event.principal()))
 *         .build();
 * }</pre>
 */
@FunctionalInterface
public interface AccessListener {

    /**
     * A request was denied; or, where {@link AccessEvent#enforced()} is {@code false}, it passes since the gate only reports, and would
     * be denied.
     *
     * @param event what was decided and why; the real decision, also where the endpoint is hidden
     */
    void onDenied(AccessEvent event);

    /**
     * A request to a protected endpoint was granted; heard only if {@link #wantsGrants()}.
     *
     * @param event what was decided
     */
    default void onGranted(AccessEvent event) {}

    /**
     * Whether grants are reported too; asked once, at deployment.
     *
     * @return {@code false} unless overridden: a grant then costs nothing
     */
    default boolean wantsGrants() {
        return false;
    }
}
