package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolegate.internal.host.Match.Step;
import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static final List<Step> NONE = List.of();
    private static final Method CALLED = Users.class.getDeclaredMethods()[0];

    static class Users {
        void delete() {}
    }

    static final class Admins extends Users {}

    interface Other {}

    @Test
    @DisplayName("the instance's class counts where a supertype is announced")
    void supertypeAnnounced() {
        assertEquals(new Match(NONE, Admins.class, CALLED), Match.of(NONE, Admins.class, Users.class, CALLED));
    }

    @Test
    @DisplayName("the announced class counts where the instance's is a supertype of it")
    void subtypeAnnounced() {
        assertEquals(new Match(NONE, Admins.class, CALLED), Match.of(NONE, Users.class, Admins.class, CALLED));
    }

    @Test
    @DisplayName("both count where they have nothing to do with one another")
    void unrelated() {
        assertEquals(
                new Match(NONE, Users.class, CALLED, Other.class), Match.of(NONE, Users.class, Other.class, CALLED));
    }

    @Test
    @DisplayName("a class stands for an instance of it")
    void classes() {
        assertEquals(
                Match.of(NONE, new Admins(), Users.class, CALLED),
                Match.of(NONE, (Object) Admins.class, Users.class, CALLED));
    }

    @Test
    @DisplayName("a proxy's class is decided by the registered instance of it, any other by itself")
    void registered() {
        Other proxy = FakeRequest.of(Other.class, Map.of());
        Configuration none = FakeRequest.of(Configuration.class, Map.of("getInstances", Set.of("another")));
        Configuration registered = FakeRequest.of(Configuration.class, Map.of("getInstances", Set.of(proxy)));
        assertEquals(
                List.of(Users.class, proxy.getClass(), proxy.getClass()),
                List.of(
                        Match.typeOf(Users.class, registered),
                        Match.typeOf(proxy.getClass(), none),
                        Match.typeOf(proxy.getClass(), registered)));
    }

    @Test
    @DisplayName("without a method there is no match")
    void withoutMethod() {
        assertThrows(NullPointerException.class, () -> Match.of(NONE, Users.class, Admins.class, null));
    }
}
