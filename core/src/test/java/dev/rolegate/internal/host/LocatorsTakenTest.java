package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolegate.internal.OwnClasses;
import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    private static final OwnClasses CLASSES = new OwnClasses()
            .compile(
                    "package org.glassfish.jersey.server; public interface ExtendedUriInfo"
                            + " extends jakarta.ws.rs.core.UriInfo { java.util.List<Object> getMatchedResourceLocators(); }",
                    "package org.glassfish.jersey.server.model; public interface Invocable"
                            + " { java.lang.reflect.Method getHandlingMethod(); }",
                    "package org.glassfish.jersey.server.model; public interface ResourceMethod { Invocable getInvocable(); }");

    private static ContainerRequestContext onJersey(Object... locators) {
        Object uri = FakeRequest.of(
                CLASSES.named("org.glassfish.jersey.server.ExtendedUriInfo"),
                Map.of("getMatchedResourceLocators", List.of(locators)));
        return FakeRequest.of(Map.of("getUriInfo", uri));
    }

    private static ContainerRequestContext onQuarkus(Object link) {
        return FakeRequest.of(Map.of("$RR$PreviousResource", link));
    }

    /** As Jersey's model has a locator. */
    private static Object locator(Method method) {
        Object invocable = FakeRequest.of(
                CLASSES.named("org.glassfish.jersey.server.model.Invocable"), Map.of("getHandlingMethod", method));
        return FakeRequest.of(
                CLASSES.named("org.glassfish.jersey.server.model.ResourceMethod"), Map.of("getInvocable", invocable));
    }

    static class Root {
        @Path("annotated")
        public Object annotated() {
            return this;
        }

        @Path("other")
        public Object other() {
            return this;
        }

        public Object built() {
            return this;
        }
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Root.class.getMethod(name);
    }

    @Test
    @DisplayName("on Jersey, where annotations show all of them, and not where they do not")
    void known() throws Exception {
        LocatorCandidates candidates = new LocatorCandidates(new ResourceClasses(type -> false), jersey);
        Predicate<Method> annotated = method -> candidates.have(method, List.of("leaf", new Root()));
        Object shown = locator(method("annotated"));
        assertEquals(
                List.of(true, true, false),
                List.of(
                        jersey.areLocatorsKnown(onJersey(), annotated),
                        jersey.areLocatorsKnown(onJersey(shown, shown), annotated),
                        jersey.areLocatorsKnown(onJersey(shown, locator(method("built"))), annotated)));
    }

    @Test
    @DisplayName("by what a matched instance has, and no other class")
    void ofMatched() throws Exception {
        LocatorCandidates candidates = new LocatorCandidates(new ResourceClasses(type -> false), jersey);
        Method annotated = method("annotated");
        assertEquals(
                List.of(true, true, false),
                List.of(
                        candidates.have(annotated, List.of(new Root())),
                        candidates.have(annotated, List.of(Root.class)),
                        candidates.have(annotated, List.of("another"))));
    }

    @Test
    @DisplayName("never where Jersey does not tell the method of one")
    void unreadableLocator() {
        ContainerRequestContext request = onJersey("a locator of another version");
        assertThrows(IllegalStateException.class, () -> jersey.areLocatorsKnown(request, method -> true));
    }

    @Test
    @DisplayName("in Jersey's list, request by request")
    void ofJersey() {
        ContainerRequestContext request = onJersey("a", "b");
        assertEquals(List.of(2, 2), List.of(jersey.locatorsTaken(request), jersey.locatorsTaken(request)));
    }

    @Test
    @DisplayName("on Jersey by their methods, outermost first")
    void methodsOfJersey() throws Exception {
        Method outer = method("annotated");
        Method inner = method("built");
        assertEquals(List.of(outer, inner), jersey.methodsTaken(onJersey(locator(inner), locator(outer))));
    }

    @Test
    @DisplayName("not by their methods on a CXF that does not tell them")
    void untoldByCxf() {
        assertNull(new CxfQuirks().methodsTaken(FakeRequest.of(Map.of())));
    }

    @Test
    @DisplayName("by their methods only where each is one that it could have been")
    void among() throws Exception {
        LocatorCandidates candidates = new LocatorCandidates(new ResourceClasses(type -> false), jersey);
        Step annotated = new Step(Root.class, method("annotated"));
        Step other = new Step(Root.class, method("other"));
        List<List<Step>> byPlace = List.of(List.of(annotated, other), List.of(annotated, other));
        assertEquals(
                Arrays.asList(List.of(other, annotated), null, null, null),
                Arrays.asList(
                        candidates.among(byPlace, List.of(other.method(), annotated.method())),
                        candidates.among(byPlace, List.of(other.method())),
                        candidates.among(byPlace, List.of(other.method(), method("built"))),
                        candidates.among(byPlace, List.of(other.method(), other.method(), other.method()))));
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
