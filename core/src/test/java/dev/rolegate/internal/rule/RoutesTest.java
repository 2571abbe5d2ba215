package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a runtime that sees the type with @Path alone")
class RoutesTest {

    @Path("api")
    interface Api {
        @GET
        @Path("listed")
        void listed();
    }

    static class OfApi implements Api {
        @Override
        public void listed() {}

        @GET
        @Path("added")
        public void added() {}
    }

    @Path("base")
    static class Base {
        @GET
        @Path("inherited")
        public void inherited() {}
    }

    static class BelowBase extends Base {
        @GET
        @Path("added")
        public void added() {}
    }

    /** The interface is looked at before the superclass. */
    static class BelowBoth extends Base implements Api {
        @Override
        public void listed() {}
    }

    @Path("own")
    static class Own extends Base implements Api {
        @Override
        public void listed() {}

        @GET
        @Path("added")
        public void added() {}
    }

    interface BelowApi extends Api {}

    /** What stands above an interface is not looked for. */
    static class Farther implements BelowApi {
        @Override
        public void listed() {}

        @GET
        @Path("added")
        public void added() {}
    }

    private final ResourceClasses classes = new ResourceClasses(new ResourceClasses.OnRuntime() {
        @Override
        public boolean test(Class<?> type) {
            return false;
        }

        @Override
        public boolean seesTypeWithPathAlone() {
            return true;
        }
    });

    private List<String> served(Class<?> type) {
        return classes.servedRoutes(type).stream()
                .map(each ->
                        each.path() + " " + each.method().getDeclaringClass().getSimpleName())
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("serves what an interface has, by the class's own method")
    void ofInterface() {
        assertEquals(List.of("api/listed OfApi"), served(OfApi.class));
    }

    @Test
    @DisplayName("serves what a superclass has")
    void ofSuperclass() {
        assertEquals(List.of("base/inherited Base"), served(BelowBase.class));
    }

    @Test
    @DisplayName("looks at interfaces before the superclass")
    void interfaceFirst() {
        assertEquals(List.of("api/listed BelowBoth"), served(BelowBoth.class));
    }

    @Test
    @DisplayName("serves all of a class that carries it itself")
    void own() {
        assertEquals(List.of("own/added Own", "own/inherited Base", "own/listed Own"), served(Own.class));
    }

    @Test
    @DisplayName("does not look above an interface, and then sees the class")
    void farther() {
        assertEquals(List.of("api/added Farther", "api/listed Farther"), served(Farther.class));
    }

    @Test
    @DisplayName("is told of, for each method that it does not serve")
    void unseen() {
        String name = RoutesTest.class.getName();
        assertEquals(
                List.of(name + "$OfApi.added() is no endpoint on this runtime, which looks at " + name
                        + "$Api alone, since @Path stands there. Declare the method there, or put @Path on the class."),
                classes.unseen(OfApi.class));
    }

    @Test
    @DisplayName("is not told of where it serves all")
    void nothingUnseen() {
        assertEquals(List.of(), classes.unseen(Own.class));
    }
}
