package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.rolegate.internal.OwnClasses;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Open Liberty's own gate")
class LibertyGateTest {

    private final ContainerRequestFilter gate = made(LibertyGate.FILTER);
    private final ContainerRequestFilter other = made("com.example.OtherFilter");

    @Test
    @DisplayName("is left out of a request, and no other filter is")
    void leftOut() {
        Request request = new Request(other, gate, other);
        new LibertyGate().leaveOut(request);
        assertEquals(
                List.of(true, false, true),
                Arrays.stream(request.filters()).map(other::equals).toList());
        assertEquals(0, Arrays.stream(request.filters()).filter(gate::equals).count());
    }

    @Test
    @DisplayName("is there for the next request, which shares the filters")
    void shared() {
        ContainerRequestFilter[] shared = {gate, other};
        new LibertyGate().leaveOut(new Request(shared));
        assertArrayEquals(new ContainerRequestFilter[] {gate, other}, shared);
    }

    @Test
    @DisplayName("is left out of each request")
    void again() {
        LibertyGate server = new LibertyGate();
        server.leaveOut(new Request(gate));
        Request next = new Request(gate);
        server.leaveOut(next);
        assertEquals(0, Arrays.stream(next.filters()).filter(gate::equals).count());
    }

    @Test
    @DisplayName("is not looked for again where it is not")
    void absent() {
        LibertyGate server = new LibertyGate();
        server.leaveOut(new Request(other));
        ContainerRequestFilter[] filters = {gate};
        Request next = new Request(filters);
        server.leaveOut(next);
        assertSame(filters, next.filters());
    }

    @Test
    @DisplayName("stays where a request does not show its filters")
    void unreadable() {
        LibertyGate server = new LibertyGate();
        server.leaveOut(new Object());
        ContainerRequestFilter[] filters = {gate};
        Request next = new Request(filters);
        server.leaveOut(next);
        assertSame(filters, next.filters());
    }

    @Test
    @DisplayName("does not yield where there is no RESTEasy")
    void elsewhere() {
        assertFalse(LibertyGate.yields());
    }

    private static ContainerRequestFilter made(String name) {
        int dot = name.lastIndexOf('.');
        Class<?> type = new OwnClasses()
                .compile("package " + name.substring(0, dot) + "; public class " + name.substring(dot + 1)
                        + " implements jakarta.ws.rs.container.ContainerRequestFilter {"
                        + " public void filter(jakarta.ws.rs.container.ContainerRequestContext request) {} }")
                .named(name);
        try {
            return (ContainerRequestFilter) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** As RESTEasy's: a class above that of the request has them. */
    private static class Above {
        private ContainerRequestFilter[] requestFilters;

        Above(ContainerRequestFilter... requestFilters) {
            this.requestFilters = requestFilters;
        }

        ContainerRequestFilter[] filters() {
            return requestFilters;
        }
    }

    private static final class Request extends Above {
        Request(ContainerRequestFilter... requestFilters) {
            super(requestFilters);
        }
    }
}
