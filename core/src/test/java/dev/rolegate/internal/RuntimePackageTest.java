package dev.rolegate.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuntimePackageTest {

    @Test
    @DisplayName("Quarkus REST is not RESTEasy")
    void quarkus() {
        assertEquals(
                List.of(true, false),
                List.of(
                        RuntimePackage.ofClass("org.jboss.resteasy.reactive.common.jaxrs.RuntimeDelegateImpl")
                                .isQuarkus(),
                        RuntimePackage.ofClass("org.jboss.resteasy.core.ResteasyRuntimeDelegate")
                                .isQuarkus()));
    }
}
