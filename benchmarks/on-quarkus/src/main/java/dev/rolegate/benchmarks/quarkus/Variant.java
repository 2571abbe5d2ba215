package dev.rolegate.benchmarks.quarkus;

import dev.rolegate.benchmarks.quarkus.app.Gated;
import dev.rolegate.benchmarks.quarkus.app.Jakarta;
import dev.rolegate.benchmarks.quarkus.app.Open;

/** What keeps callers out of an application. */
enum Variant {
    /** Nothing. */
    NONE(Open.class, ""),
    /** Quarkus itself, by {@code @RolesAllowed}. */
    QUARKUS(Jakarta.class, "@jakarta.annotation.security.RolesAllowed(\"admin\")"),
    /** Rolegate's extension. */
    ROLEGATE(Gated.class, "@dev.rolegate.RequiresRole(\"admin\")");

    /** One endpoint, to be asked. */
    final Class<?> resource;
    /** What stands on each endpoint of many. */
    final String annotation;

    Variant(Class<?> resource, String annotation) {
        this.resource = resource;
        this.annotation = annotation;
    }
}
