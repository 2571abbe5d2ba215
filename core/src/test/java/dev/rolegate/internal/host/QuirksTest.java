package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuirksTest {

    @Test
    @DisplayName("Quarkus REST is not RESTEasy")
    void quarkus() {
        assertEquals(
                List.of("org.jboss.resteasy.reactive", "org.jboss.resteasy"),
                List.of(
                        Quirks.ofClass("org.jboss.resteasy.reactive.common.jaxrs.RuntimeDelegateImpl")
                                .runtime(),
                        Quirks.ofClass("org.jboss.resteasy.core.ResteasyRuntimeDelegate")
                                .runtime()));
    }

    @Test
    @DisplayName("Quarkus REST without the extension says that there is one")
    void withoutExtension() {
        assertEquals(
                List.of(
                        "Rolegate runs on Quarkus without its extension: what Quarkus does not tell is denied, mistakes show"
                                + " with the first request, and a Feature of your own registers nothing. Add the dependency"
                                + " dev.rolegate:rolegate-quarkus."),
                new QuarkusQuirks().warnings());
    }
}
