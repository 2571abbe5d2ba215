package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.FakeRuntime;
import dev.rolegate.internal.OwnClasses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("11: a match that the Jakarta REST API alone tells")
class PortableHostTest {

    @Path("users")
    static class Users {
        @GET
        @RequiresRole("admin")
        public void list() {}

        @Path("posts")
        @RequiresRole("author")
        public Posts posts() {
            return new Posts();
        }

        @Path("tree")
        public Tree tree() {
            return new Tree();
        }

        /** Perhaps taken twice in a row. */
        @Path("again")
        @RequiresRole("again")
        public Users again() {
            return this;
        }
    }

    static class Posts {
        @GET
        public void list() {}

        @Path("leaf")
        @RequiresRole("leaf")
        public Leaf leaf() {
            return new Leaf();
        }
    }

    static class Tree {
        @Path("child")
        public Tree child() {
            return this;
        }

        @Path("leaf")
        public Leaf leaf() {
            return new Leaf();
        }
    }

    static class Leaf {
        @GET
        public void list() {}
    }

    /** As Quarkus chains the targets of its locators. */
    private static final class Link {
        @SuppressWarnings("unused")
        private final Link prev;

        Link(Link prev) {
            this.prev = prev;
        }

        /** None where there is none. */
        static Link of(int length) {
            return length == 0 ? null : new Link(of(length - 1));
        }
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static FakeRuntime runtime(String name, Class<?>... providers) {
        return new FakeRuntime(name, Map.of(), providers);
    }

    private final FakeRuntime cxf = runtime(FakeRuntime.CXF);

    @ParameterizedTest
    @CsvSource({"'',403 admin", "admin,granted"})
    @DisplayName("is the method of the instance's class")
    void plain(String role, String expected) {
        cxf.announces(Users.class, method(Users.class, "list")).lists(new Users());
        assertEquals(expected, cxf.asked(role));
    }

    @Test
    @DisplayName("is missing where nothing is announced")
    void unannounced() {
        assertEquals("403", cxf.lists(new Posts()).asked());
    }

    @Test
    @DisplayName("is missing without a method, or without a class")
    void half() {
        cxf.lists(new Posts());
        assertEquals(
                List.of("403", "403"),
                List.of(
                        cxf.announces(Posts.class, null).asked(),
                        cxf.announces(null, method(Posts.class, "list")).asked()));
    }

    @Test
    @DisplayName("without an instance is that of a root resource alone")
    void noInstance() {
        cxf.lists();
        assertEquals(
                List.of("granted", "403"),
                List.of(
                        cxf.announces(Users.class, method(Users.class, "list")).asked("admin"),
                        cxf.announces(Posts.class, method(Posts.class, "list")).asked("admin")));
    }

    @Nested
    @DisplayName("behind locators")
    class Locators {

        private FakeRuntime leaf(FakeRuntime runtime, Object... ancestors) {
            Object[] all = new Object[ancestors.length + 1];
            all[0] = new Leaf();
            System.arraycopy(ancestors, 0, all, 1, ancestors.length);
            return runtime.announces(Leaf.class, method(Leaf.class, "list")).lists(all);
        }

        @ParameterizedTest
        @CsvSource({"'',403 author", "leaf,403 author", "author,403 leaf"})
        @DisplayName("asks for what each that may have led there asks for, outermost first")
        void each(String role, String expected) {
            assertEquals(expected, leaf(cxf, new Posts(), new Users()).asked(role));
        }

        @Test
        @DisplayName("is granted to whoever has the role of each")
        void granted() {
            assertEquals("granted", leaf(cxf, new Posts(), new Users()).asked("author", "leaf"));
        }

        @Test
        @DisplayName("is missing where none leads on")
        void none() {
            assertEquals("403", leaf(cxf, new Users()).asked("author", "again"));
        }

        @Test
        @DisplayName("is read from a list of any length")
        void deep() {
            LinkedList<Object> matched = new LinkedList<>(List.of(new Leaf(), new Posts()));
            for (int i = 0; i < 9; i++) {
                matched.add(new Users());
            }
            assertEquals(
                    "403 again", leaf(cxf, matched.subList(1, 11).toArray()).asked("author", "leaf"));
        }

        @ParameterizedTest
        @CsvSource({
            "2,granted",
            "1,403",
            "3,403",
            "0,403",
        })
        @DisplayName("is missing where Quarkus took more or fewer than it lists instances for")
        void counted(int taken, String expected) {
            FakeRuntime quarkus = leaf(runtime(FakeRuntime.QUARKUS), new Posts(), new Users());
            assertEquals(
                    expected,
                    quarkus.with("$RR$PreviousResource", Link.of(taken)).asked("author", "leaf"));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1})
        @DisplayName("is missing where Quarkus lists none of them, and no CDI tells what it made of the root")
        void unlisted(int taken) {
            FakeRuntime quarkus = runtime(FakeRuntime.QUARKUS)
                    .announces(Users.class, method(Users.class, "list"))
                    .lists()
                    .with("$RR$PreviousResource", Link.of(taken));
            assertEquals("403", quarkus.asked("admin"));
        }

        @ParameterizedTest
        @CsvSource({
            FakeRuntime.QUARKUS + ",posts,403",
            FakeRuntime.QUARKUS + ",list,granted",
            FakeRuntime.CXF + ",posts,granted"
        })
        @DisplayName("is missing where Quarkus announces a locator")
        void announced(String name, String method, String expected) {
            FakeRuntime runtime = runtime(name)
                    .announces(Users.class, method(Users.class, method))
                    .lists(new Users());
            assertEquals(expected, runtime.asked("author", "admin"));
        }

        @ParameterizedTest
        @ValueSource(strings = {FakeRuntime.CXF, FakeRuntime.QUARKUS})
        @DisplayName("is missing where Quarkus may list one instance for two of them")
        void repeated(String name) {
            FakeRuntime runtime = leaf(runtime(name), new Tree(), new Users()).with("$RR$PreviousResource", Link.of(2));
            assertEquals(name.equals(FakeRuntime.QUARKUS) ? "403" : "granted", runtime.asked());
        }

        @Test
        @DisplayName("is decided by what a proxy on the way stands for")
        void proxied() {
            OwnClasses libraries = new OwnClasses()
                    .compile("package org.jboss.weld.proxy; public interface WeldClientProxy { Metadata getMetadata();"
                            + " interface Metadata { Bean getBean(); Object getContextualInstance(); }"
                            + " interface Bean { Class<?> getBeanClass(); } }");
            Object bean = weld(libraries, "WeldClientProxy$Bean", Strict.class);
            Object metadata = weld(libraries, "WeldClientProxy$Metadata", bean);
            assertEquals(
                    "403 strict",
                    leaf(cxf, weld(libraries, "WeldClientProxy", metadata)).asked());
        }

        private Object weld(OwnClasses libraries, String name, Object tells) {
            return java.lang.reflect.Proxy.newProxyInstance(
                    libraries,
                    new Class<?>[] {Api.class, libraries.named("org.jboss.weld.proxy." + name)},
                    (self, method, with) -> tells);
        }
    }

    /** Public, as the loader of the proxies is another one. */
    public interface Api {
        @Path("leaf")
        @RequiresRole("lenient")
        Object leaf();
    }

    /** Asks for more than its interface. */
    public static class Strict implements Api {
        @Override
        @RequiresRole("strict")
        public Object leaf() {
            return new Leaf();
        }
    }

    @Path("notes")
    static class Notes {
        @GET
        @RequiresRole("reader")
        public void read() {}

        @PATCH
        public void change() {}

        /** No resource method, as far as annotations tell. */
        public void untold() {}
    }

    @Nested
    @DisplayName("of a PATCH")
    class Patch {

        private FakeRuntime change(String name, String verb, String method, boolean filtered) {
            OwnClasses classes = new OwnClasses()
                    .compile(
                            "package org.jboss.resteasy.plugins.providers; public class AbstractPatchMethodFilter {}",
                            "public class Merge extends org.jboss.resteasy.plugins.providers.AbstractPatchMethodFilter {}");
            FakeRuntime runtime = runtime(name, filtered ? classes.named("Merge") : String.class);
            runtime.deployment.check(List.of(Notes.class));
            return runtime.announces(Notes.class, method(Notes.class, method))
                    .lists(new Notes())
                    .with("getMethod", verb);
        }

        @ParameterizedTest
        @CsvSource({
            FakeRuntime.RESTEASY + ",PATCH,change,true,403 reader",
            FakeRuntime.RESTEASY + ",PATCH,change,false,granted",
            FakeRuntime.RESTEASY + ",POST,change,true,granted",
            FakeRuntime.CXF + ",PATCH,change,true,granted",
            FakeRuntime.RESTEASY + ",PATCH,untold,true,403"
        })
        @DisplayName("asks for what a GET asks for that a filter of RESTEasy's runs for it, and is missing without one")
        void gets(String name, String verb, String method, boolean filtered, String expected) {
            assertEquals(expected, change(name, verb, method, filtered).asked());
        }
    }
}
