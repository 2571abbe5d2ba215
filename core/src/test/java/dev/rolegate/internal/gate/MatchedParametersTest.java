package dev.rolegate.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolegate.internal.host.FakeRequest;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a path parameter is given to a role")
class MatchedParametersTest {

    /** Shows a value, whatever the method gets. */
    private static final Host FIRST = new Host() {
        @Override
        public @Nullable Match read(ContainerRequestContext request) {
            return null;
        }

        @Override
        public Host portable() {
            return this;
        }

        @Override
        public String pathParameter(ContainerRequestContext request, String name) {
            return "first";
        }
    };

    @Path("a/{team}")
    static class Resource {
        @GET
        @Path("{id}")
        public void get() {}

        @PATCH
        @Path("{id}")
        public void patch() {}

        @PATCH
        @Path("x/{id}")
        public void patchElsewhere() {}

        @GET
        @Path("{team}/again")
        public void again() {}

        @GET
        @Path("raw/{id}")
        public void raw(@PathParam("id") @Encoded String id) {}

        @Path("sub/{id}")
        public Sub sub() {
            return new Sub();
        }

        @Path("raw-sub/{id}")
        public Sub rawSub(@PathParam("id") @Encoded String id) {
            return new Sub();
        }
    }

    static class Sub {
        @GET
        public void get() {}

        @GET
        @Path("{id}")
        public void again() {}

        @GET
        @Path("of/{team}")
        public void ofTeam() {}
    }

    @Path("b/{id}")
    interface Described {
        @GET
        @Path("{name}")
        void get();
    }

    @Path("b/{other}")
    static class Redescribed implements Described {
        @Override
        @GET
        @Path("{id}")
        public void get() {}
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Match match(Class<?> type, String name, String... locators) {
        List<Step> steps = Arrays.stream(locators)
                .map(each -> new Step(Resource.class, method(Resource.class, each)))
                .toList();
        return new Match(steps, type, method(type, name));
    }

    private static @Nullable String value(String parameter, Match match) {
        return new MatchedParameters(new ResourceClasses(type -> false), match, FIRST, FakeRequest.of(Map.of()))
                .apply(parameter);
    }

    @Test
    @DisplayName("that stands once on the way: in the class, a locator or the method")
    void once() {
        assertEquals("first", value("team", match(Resource.class, "get")));
        assertEquals("first", value("id", match(Resource.class, "get")));
        assertEquals("first", value("id", match(Sub.class, "get", "sub")));
        assertEquals("first", value("team", match(Sub.class, "get", "sub")));
    }

    @Test
    @DisplayName("not if it stands twice, since some runtimes show the first and give the method the last")
    void twice() {
        assertNull(value("team", match(Resource.class, "again")));
        assertNull(value("id", match(Sub.class, "again", "sub")));
        assertNull(value("team", match(Sub.class, "ofTeam", "sub")));
    }

    @Test
    @DisplayName("not if it stands twice in what the type or the method may be known by")
    void twiceAbove() {
        assertNull(value("id", match(Redescribed.class, "get")));
        assertEquals("first", value("other", match(Redescribed.class, "get")));
    }

    @Test
    @DisplayName("not if the method or a locator takes it encoded")
    void encoded() {
        assertNull(value("id", match(Resource.class, "raw")));
        assertNull(value("id", match(Sub.class, "get", "rawSub")));
        assertEquals("first", value("team", match(Resource.class, "raw")));
    }

    @Test
    @DisplayName("not if another template is matched besides")
    void besides() {
        Match patch = match(Resource.class, "patch");
        Step same = new Step(Resource.class, method(Resource.class, "get"));
        Step other = new Step(Resource.class, method(Resource.class, "patchElsewhere"));
        assertEquals("first", value("id", patch.with(List.of(same))));
        assertNull(value("id", patch.with(List.of(other))));
        assertNull(value("id", patch.with(List.of(same, other))));
        assertNull(value("id", match(Sub.class, "get", "sub").with(List.of(same))));
    }
}
