package dev.rolegate.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.AccessListener;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.denial.Denials;
import dev.rolegate.internal.host.FakeRequest;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Option;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Events")
class AccessEventsTest {

    @Path("users")
    public static class Users {
        @GET
        public void list() {}
    }

    /** By its name a subclass that Weld makes. */
    public static class Users$Proxy$_$$_WeldSubclass extends Users {
        @Override
        public void list() {}
    }

    private final List<AccessEvent> heard = new ArrayList<>();
    private final Options options = new Options(Map.of(Option.LISTENER, (AccessListener) heard::add));
    private final ResourceClasses classes = new ResourceClasses(type -> false);
    private final AccessEvents events = new AccessEvents(
            "app", options, new Requirements(classes, options, new Denials(options), null), classes, null);
    private final ContainerRequestContext request = FakeRequest.of(Map.of("getMethod", "GET"));

    /** One that fails whatever it is asked. */
    private static <T> T failing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, with) -> {
            throw new IllegalStateException(method.getName());
        }));
    }

    @Test
    @DisplayName("a denial whose template cannot be read is heard of without it")
    void unreadableTemplate() throws Exception {
        Match match = Match.of(List.of(), new Users(), Users.class, Users.class.getMethod("list"));
        events.denied(Denial.closed(Reason.DENY_ALL), match, false, failing(Host.class), request);
        assertEquals(
                List.of("DENY_ALL "),
                heard.stream()
                        .map(event -> event.reason() + " " + event.pathTemplate())
                        .toList());
    }

    @Test
    @DisplayName("names the class and the method that somebody wrote, not what a library made of them")
    void written() throws Exception {
        Users made = new Users$Proxy$_$$_WeldSubclass();
        Match match = Match.of(List.of(), made, made.getClass(), made.getClass().getMethod("list"));
        events.denied(Denial.closed(Reason.DENY_ALL), match, false, failing(Host.class), request);
        assertEquals(
                List.of(Users.class, Users.class.getMethod("list")),
                List.of(heard.get(0).resourceClass(), heard.get(0).resourceMethod()));
    }

    @Test
    @DisplayName("an answer that cannot be read is left as it is")
    void unreadableAnswer() {
        events.answered(failing(ContainerResponseContext.class), failing(Host.class), request);
        assertEquals(List.of(), heard);
    }
}
