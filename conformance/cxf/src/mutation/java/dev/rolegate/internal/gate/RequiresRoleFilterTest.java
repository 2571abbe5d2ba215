package dev.rolegate.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.caller.CallerContext;
import dev.rolegate.internal.FakeRuntime;
import dev.rolegate.internal.host.FakeRequest;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.options.Option;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.cxf.Bus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("whatever a match names is asked for")
class RequiresRoleFilterTest {

    private static final Method CALLED = method(Open.class);

    static class Open {
        public void call() {}
    }

    static class Clerks {
        @RequiresRole("clerk")
        public void call() {}
    }

    static class Hidden {
        @RequiresRole(value = "hidden", hide = true)
        public void call() {}
    }

    private static final class Heard implements AccessListener {

        private final List<String> events = new ArrayList<>();

        @Override
        public boolean wantsGrants() {
            return true;
        }

        @Override
        public void onGranted(AccessEvent event) {
            events.add(event.decision() + " " + event.status());
        }

        @Override
        public void onDenied(AccessEvent event) {
            events.add(event.decision() + " " + event.status());
        }
    }

    private final Heard heard = new Heard();
    private final FakeRuntime runtime =
            new FakeRuntime(FakeRuntime.CXF, Map.of(Option.LISTENER, heard)).lists(new Open());

    private static Method method(Class<?> type) {
        try {
            return type.getMethod("call");
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Step step(Class<?> type, Class<?> announced) {
        return new Step(type, method(type), announced);
    }

    /** A match that has the class at one of its places. */
    private static Match with(String place, Class<?> type) {
        List<Step> open = List.of(step(Open.class, null));
        return switch (place) {
            case "method" -> new Match(open, type, method(type), null, open);
            case "announced" -> new Match(open, Open.class, CALLED, type, open);
            case "locator" -> new Match(List.of(open.get(0), step(type, null)), Open.class, CALLED, null, open);
            case "announced of a locator" ->
                new Match(List.of(step(Open.class, type), open.get(0)), Open.class, CALLED, null, open);
            case "beside" -> new Match(open, Open.class, CALLED, null, List.of(open.get(0), step(type, null)));
            default -> new Match(open, Open.class, CALLED, null, List.of(step(Open.class, type), open.get(0)));
        };
    }

    @ParameterizedTest
    @CsvSource({"method", "announced", "locator", "announced of a locator", "beside", "announced beside"})
    @DisplayName("at every place, and heard of")
    void everywhere(String place) {
        runtime.matches(request -> with(place, Clerks.class));
        assertEquals(
                List.of("403 clerk", "granted", List.of("FORBIDDEN 403")),
                List.of(runtime.asked(), runtime.asked("clerk"), heard.events.subList(0, 1)));
    }

    @ParameterizedTest
    @CsvSource({"method", "announced", "locator", "announced of a locator", "beside", "announced beside"})
    @DisplayName("at every place, and hides the rest")
    void hides(String place) {
        runtime.matches(request -> with(place, Hidden.class));
        assertEquals(
                List.of("404", "granted", List.of("FORBIDDEN 404")),
                List.of(runtime.asked(), runtime.asked("hidden"), heard.events.subList(0, 1)));
    }

    @ParameterizedTest
    @CsvSource({"'',403 clerk", "clerk,403 admin", "admin,403 clerk"})
    @DisplayName("of the class that is called before that of the announced one")
    void order(String role, String expected) {
        runtime.matches(request -> new Match(List.of(), Clerks.class, method(Clerks.class), Admins.class));
        assertEquals(expected, runtime.asked(role));
    }

    static class Admins {
        @RequiresRole("admin")
        public void call() {}
    }

    @Test
    @DisplayName("and heard of where it is granted")
    void granted() {
        runtime.matches(request -> with("method", Clerks.class));
        runtime.asked("clerk");
        assertEquals(List.of("GRANTED 200"), heard.events);
    }

    @ParameterizedTest
    @CsvSource({"true,granted", "false,404"})
    @DisplayName("unless a host answers as for an unknown path: nothing is thrown then")
    void answers(boolean answers, String expected) {
        runtime.matches(request -> with("method", Hidden.class), answers);
        assertEquals(expected, runtime.asked());
    }

    /** A host that cannot answer for an unknown path. */
    private record Failing(Match match) implements Host {

        @Override
        public Host portable() {
            throw new IllegalStateException();
        }

        @Override
        public Match read(ContainerRequestContext request) {
            return match;
        }

        @Override
        public NotFoundException notFound(ContainerRequestContext request) {
            return new NotFoundException();
        }

        @Override
        public boolean isNobody(String principal) {
            return false;
        }
    }

    private final List<ContainerRequestContext> anonymous = new ArrayList<>();

    private void ask(Class<?> type, Map<String, Object> told) {
        Policy policy = new Policy(
                new ResourceClasses(each -> false),
                new dev.rolegate.internal.options.Options(Map.of()),
                "",
                null,
                null);
        Host host = new Failing(new Match(List.of(), type, method(type)));
        new RequiresRoleFilter(() -> policy, () -> host, () -> {}, anonymous::add).filter(FakeRequest.of(told));
    }

    @Test
    @DisplayName("and hidden where a host fails to answer as for an unknown path")
    void failsToAnswer() {
        assertThrows(NotFoundException.class, () -> ask(Hidden.class, Map.of("getMethod", "GET")));
    }

    @Test
    @DisplayName("and told of where nobody is signed in")
    void anonymous() {
        assertThrows(ForbiddenException.class, () -> ask(Clerks.class, Map.of("getMethod", "GET")));
        assertEquals(1, anonymous.size());
    }

    @Test
    @DisplayName("and not told of where somebody lacks the role")
    void signedIn() {
        Map<String, Object> told =
                Map.of("getMethod", "GET", "getSecurityContext", new CallerContext("somebody", Set.of()));
        assertThrows(ForbiddenException.class, () -> ask(Clerks.class, told));
        assertEquals(0, anonymous.size());
    }

    @Nested
    @DisplayName("of an OPTIONS request")
    class Options {

        private String asked(Class<?> announced, String verb) {
            runtime.matches(request -> with("method", Clerks.class));
            return runtime.announces(announced, CALLED).with("getMethod", verb).asked();
        }

        @Test
        @DisplayName("not where the runtime answers it by itself")
        void automatic() {
            assertEquals("granted", asked(Bus.class, "OPTIONS"));
        }

        @Test
        @DisplayName("where the application answers it, or nothing tells who does")
        void own() {
            assertEquals(
                    List.of("403 clerk", "403 clerk"), List.of(asked(Clerks.class, "OPTIONS"), asked(null, "OPTIONS")));
        }

        @Test
        @DisplayName("where nothing is announced")
        void unannounced() {
            runtime.matches(request -> with("method", Clerks.class));
            assertEquals("403 clerk", runtime.with("getMethod", "OPTIONS").asked());
        }

        @Test
        @DisplayName("as of any other that a class of the runtime answers")
        void otherVerb() {
            assertEquals("403 clerk", asked(Bus.class, "GET"));
        }
    }
}
