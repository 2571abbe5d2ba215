package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolegate.internal.OwnClasses;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the locators that were taken are counted")
class LocatorsTakenTest {

    /** As Quarkus chains the targets of its locators. */
    private static final class Link {
        @SuppressWarnings("unused")
        private final Link prev;

        Link(Link prev) {
            this.prev = prev;
        }
    }

    private final Quirks jersey = new JerseyQuirks();
    private final Quirks quarkus = new QuarkusQuirks();

    private static ContainerRequestContext onJersey(Object... locators) {
        OwnClasses classes = new OwnClasses()
                .compile(
                        "package org.glassfish.jersey.server; public interface ExtendedUriInfo"
                                + " extends jakarta.ws.rs.core.UriInfo { java.util.List<Object> getMatchedResourceLocators(); }");
        Object uri = FakeRequest.of(
                classes.named("org.glassfish.jersey.server.ExtendedUriInfo"),
                Map.of("getMatchedResourceLocators", List.of(locators)));
        return FakeRequest.of(Map.of("getUriInfo", uri));
    }

    private static ContainerRequestContext onQuarkus(Object link) {
        return FakeRequest.of(Map.of("$RR$PreviousResource", link));
    }

    @Test
    @DisplayName("in Jersey's list, request by request")
    void ofJersey() {
        ContainerRequestContext request = onJersey("a", "b");
        assertEquals(List.of(2, 2), List.of(jersey.locatorsTaken(request), jersey.locatorsTaken(request)));
    }

    @Test
    @DisplayName("never on a Jersey that does not tell")
    void untoldByJersey() {
        ContainerRequestContext request = FakeRequest.of(Map.of("getUriInfo", FakeRequest.of(UriInfo.class, Map.of())));
        assertThrows(IllegalStateException.class, () -> jersey.locatorsTaken(request));
    }

    @Test
    @DisplayName("along Quarkus' chain")
    void ofQuarkus() {
        assertEquals(
                List.of(0, 1, 2),
                List.of(
                        quarkus.locatorsTaken(FakeRequest.of(Map.of())),
                        quarkus.locatorsTaken(onQuarkus(new Link(null))),
                        quarkus.locatorsTaken(onQuarkus(new Link(new Link(null))))));
    }

    @Test
    @DisplayName("never on a Quarkus that does not tell")
    void untoldByQuarkus() {
        assertThrows(IllegalStateException.class, () -> quarkus.locatorsTaken(onQuarkus("a link of another version")));
    }
}
