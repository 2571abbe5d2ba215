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
}
