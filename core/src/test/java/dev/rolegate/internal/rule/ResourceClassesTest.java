package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResourceClassesTest {

    private final ResourceClasses classes = new ResourceClasses(type -> false);

    @Path("users")
    static class Users {
        @GET
        public void list() {}

        @DELETE
        @RequiresRole("admin")
        public void delete() {}

        @Path("posts")
        public Posts posts() {
            return new Posts();
        }

        @Path("anything")
        public Object anything() {
            return new Posts();
        }

        @Path("pictures")
        public Pictures pictures() {
            return new Pictures();
        }
    }

    static class Tree {
        @Path("children/{name}")
        public Tree child() {
            return this;
        }
    }

    static class Posts {
        @GET
        public void list() {}
    }

    static class Albums {
        @Path("pictures")
        public Pictures pictures() {
            return new Pictures();
        }
    }

    static class Pictures {
        @GET
        public void list() {}
    }

    interface Listed {
        @GET
        @Path("all")
        void list();

        @GET
        @Path("{id}")
        void get();
    }

    @Path("orders")
    static class Orders implements Listed {
        @Override
        @GET
        public void list() {}

        @Override
        public void get() {}
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("a class with a template is a root resource, and no other")
    void roots() {
        assertEquals(
                List.of(true, false),
                List.of(ResourceClasses.isRoot(Users.class), ResourceClasses.isRoot(Posts.class)));
    }

    @Test
    @DisplayName("every locator that may have led to an instance counts, and no other")
    void locatorsTo() {
        assertEquals(
                List.of("anything", "posts"),
                classes.locatorsTo(Posts.class, Users.class).stream()
                        .map(Method::getName)
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("a locator that may lead to where it is again may have been taken more than once")
    void repeated() {
        assertEquals(
                List.of(true, true, false, false),
                List.of(
                        classes.mayRepeat(Tree.class),
                        classes.mayRepeat(Users.class), // "anything" is declared as an Object.
                        classes.mayRepeat(Posts.class),
                        classes.mayRepeat(Albums.class)));
    }

    @Test
    @DisplayName("a locator and what is no member of the class answer no HTTP method")
    void verbs() {
        assertEquals(
                List.of(true, false, false),
                List.of(
                        classes.hasVerb(Users.class, method(Users.class, "list")),
                        classes.hasVerb(Users.class, method(Users.class, "posts")),
                        classes.hasVerb(Posts.class, method(Users.class, "delete"))));
    }

    @Test
    @DisplayName("an override that repeats the verb has no template of what it overrides")
    void templates() {
        assertEquals(
                List.of("", "{id}"),
                List.of(
                        classes.place(Orders.class, method(Orders.class, "list"))
                                .path(),
                        classes.place(Orders.class, method(Orders.class, "get")).path()));
    }
}
