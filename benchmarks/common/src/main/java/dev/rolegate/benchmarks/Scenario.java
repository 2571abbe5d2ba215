package dev.rolegate.benchmarks;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The rows of the table: one request to one application. */
public enum Scenario {
    UNPROTECTED("unprotected", Protection.NONE, Resources.Open.class, 200, null),
    OPEN_INTEGRATION(
            "declares nothing, Rolegate is there", Protection.INTEGRATION, Resources.Open.class, 200, UNPROTECTED),
    IDLE("two filters that look and do nothing", Protection.IDLE, Resources.Open.class, 200, UNPROTECTED),
    ALLOWED_INTEGRATION("allowed: Rolegate", Protection.INTEGRATION, Resources.Gated.class, 200, UNPROTECTED),
    ALLOWED_CORE_ALONE("allowed: Rolegate, core alone", Protection.CORE_ALONE, Resources.Gated.class, 200, UNPROTECTED),
    ALLOWED_LISTENER(
            "allowed: Rolegate, grants are heard", Protection.LISTENER, Resources.Gated.class, 200, UNPROTECTED),
    ALLOWED_HIDING(
            "allowed: Rolegate, `hide = true`", Protection.INTEGRATION, Resources.Hiding.class, 200, UNPROTECTED),
    ALLOWED_PARAMETER(
            "allowed: Rolegate, a path parameter in the role",
            Protection.INTEGRATION,
            Resources.Owned.class,
            200,
            UNPROTECTED),
    ALLOWED_RUNTIME(
            "allowed: the runtime's own feature", Protection.RUNTIME, Resources.Jakarta.class, 200, UNPROTECTED),
    ALLOWED_TUTORIAL("allowed: tutorial", Protection.TUTORIAL, Resources.Tutorial.class, 200, UNPROTECTED),
    ALLOWED_SHIRO("allowed: Apache Shiro", Protection.SHIRO, Resources.OfShiro.class, 200, UNPROTECTED),
    ALLOWED_PAC4J("allowed: pac4j", Protection.PAC4J, Resources.OfPac4j.class, 200, UNPROTECTED),

    ABORTED("denied: `abortWith`, the floor", Protection.ABORT, Resources.Open.class, 403, null),
    THROWN_OWN(
            "denied: Rolegate's exception, a mapper, no decision",
            Protection.THROW_OWN,
            Resources.Open.class,
            403,
            ABORTED),
    THROWN("denied: a bare exception, a mapper, no decision", Protection.THROW, Resources.Open.class, 403, ABORTED),
    DENIED_INTEGRATION("denied: Rolegate", Protection.INTEGRATION, Resources.Gated.class, 403, ABORTED),
    DENIED_CORE_ALONE("denied: Rolegate, core alone", Protection.CORE_ALONE, Resources.Gated.class, 403, ABORTED),
    DENIED_LISTENER("denied: Rolegate, denials are heard", Protection.LISTENER, Resources.Gated.class, 403, ABORTED),
    DENIED_RUNTIME(
            "denied: the runtime's own feature, without the JSON",
            Protection.RUNTIME,
            Resources.Jakarta.class,
            403,
            ABORTED),
    DENIED_TUTORIAL("denied: tutorial", Protection.TUTORIAL, Resources.Tutorial.class, 403, ABORTED),
    DENIED_SHIRO("denied: Apache Shiro, without the JSON", Protection.SHIRO, Resources.OfShiro.class, 403, ABORTED),
    DENIED_PAC4J("denied: pac4j, without the JSON", Protection.PAC4J, Resources.OfPac4j.class, 403, ABORTED),

    LOCATED_UNPROTECTED("behind a locator: unprotected", Protection.NONE, Resources.OpenLocator.class, 200, null),
    LOCATED_INTEGRATION(
            "behind a locator, allowed: Rolegate",
            Protection.INTEGRATION,
            Resources.GatedLocator.class,
            200,
            LOCATED_UNPROTECTED),
    LOCATED_CORE_ALONE(
            "behind a locator, allowed: Rolegate, core alone",
            Protection.CORE_ALONE,
            Resources.GatedLocator.class,
            200,
            LOCATED_UNPROTECTED),

    UNKNOWN("a path that matches nothing", Protection.NONE, Resources.OpenLocator.class, 404, null),
    HIDDEN("denied: Rolegate, `hide = true`", Protection.INTEGRATION, Resources.Hiding.class, 404, UNKNOWN);

    final String label;
    final Protection protection;
    final Class<?> resource;
    final int status;
    final @Nullable Scenario baseline;

    Scenario(String label, Protection protection, Class<?> resource, int status, @Nullable Scenario baseline) {
        this.label = label;
        this.protection = protection;
        this.resource = resource;
        this.status = status;
        this.baseline = baseline;
    }

    Host.InProcess start(Host host) {
        String enough = resource == Resources.Owned.class ? "user:123" : "admin";
        SignedIn caller = status == 200 ? SignedIn.as(enough) : SignedIn.as("support");
        return host.start(protection.application(host, caller, resource), path());
    }

    private String path() {
        boolean located = resource == Resources.OpenLocator.class || resource == Resources.GatedLocator.class;
        return located && status == 200 ? "/users/123/posts" : "/users/123";
    }

    byte[] body(Host host) {
        String body = switch (status) {
            case 200 -> "123";
            case 403 ->
                switch (protection) {
                    case RUNTIME -> host.roleFeatureDenial();
                    case PAC4J, SHIRO -> "";
                    default -> Denied.BODY;
                };
            default -> "";
        };
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
