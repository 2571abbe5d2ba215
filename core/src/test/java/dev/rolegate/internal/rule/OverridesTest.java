package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.OwnClasses;
import dev.rolegate.internal.gate.Policy;
import dev.rolegate.internal.gate.Requirement;
import dev.rolegate.internal.options.Options;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the JVM says what a method overrides")
class OverridesTest {

    private static final String IMPORTS = "import dev.rolegate.*; import jakarta.annotation.security.*; ";
    private static final String CRUD =
            IMPORTS + "public abstract class Crud<T> { @RequiresRole(\"admin\") public void create(T value) {} }";

    private final OwnClasses classes = new OwnClasses();
    private final Policy policy = new Policy(new ResourceClasses(type -> false), new Options(Map.of()), "", null, null);

    /** What is asked for where a method of the class, or of a supertype, is matched: {@code a&b}, {@code open}, {@code closed}. */
    private String asked(String type, String owner, String name, Class<?>... parameters) {
        Requirement asked = policy.endpoint(classes.named(type), method(classes.named(owner), name, parameters));
        if (asked.isClosed() || asked.clauses().isEmpty()) {
            return asked.isClosed() ? "closed" : "open";
        }
        return asked.clauses().stream()
                .map(clause -> String.join("|", clause.roles()))
                .collect(Collectors.joining("&"));
    }

    private static Method method(Class<?> owner, String name, Class<?>... parameters) {
        try {
            return owner.getDeclaredMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private List<List<String>> owners(String type, String name) {
        return new ResourceType(classes.named(type))
                .members().stream()
                        .map(Member::methods)
                        .filter(methods -> methods.get(0).getName().equals(name))
                        .map(methods -> methods.stream()
                                .map(each -> each.getDeclaringClass().getName())
                                .toList())
                        .toList();
    }

    @Nested
    @DisplayName("by its erased signature:")
    class Erased {

        @ParameterizedTest
        @ValueSource(strings = {"Raw", "Crud"})
        @DisplayName("a raw type two levels up")
        void raw(String owner) {
            classes.compile(
                    CRUD,
                    "public abstract class Tenant<X> extends Crud<String> {}",
                    "public class Raw extends Tenant { @Override public void create(Object value) {} }");
            assertEquals("admin", asked("Raw", owner, "create", Object.class));
        }

        @Test
        @DisplayName("an inner class of a generic outer one")
        void inner() {
            classes.compile(
                    IMPORTS + "public class Outer<T> { public abstract class Inner {"
                            + " @RequiresRole(\"admin\") public void create(T value) {} } }",
                    "public class Users extends Outer<String>.Inner { public Users(Outer<String> outer) { outer.super(); }"
                            + " @Override public void create(String value) {} }");
            assertEquals("admin", asked("Users", "Users", "create", String.class));
        }

        @Test
        @DisplayName("an inner class that binds the outer parameters to each other")
        void innerOfItself() {
            classes.compile(IMPORTS + "public class Outer<A, B> { public abstract class Inner {"
                    + " @RequiresRole(\"admin\") public void create(A value) {} public void create(String value) {} }"
                    + " public class Users extends Outer<B, A>.Inner {"
                    + " public Users(Outer<B, A> outer) { outer.super(); }"
                    + " @Override public void create(B value) {} } }");
            assertEquals("admin", asked("Outer$Users", "Outer$Users", "create", Object.class));
        }

        @Test
        @DisplayName("not a method that returns something else, where nothing forwards")
        void otherReturn() {
            String users =
                    IMPORTS + "public class Users extends Base { @PermitAll public String get() { return null; } }";
            classes.compile("public abstract class Base {}", users)
                    .compile(
                            IMPORTS
                                    + "public abstract class Base { @RequiresRole(\"admin\") public Object get() { return 1; } }");
            assertEquals("admin", asked("Users", "Base", "get"));
        }
    }

    @Test
    @DisplayName("by its generic signature alone, where a supertype got the method later and nothing forwards")
    void later() {
        classes.compile(
                        "public abstract class Crud<T> {}",
                        "public class Users extends Crud<String> { public void create(String value) { System.gc(); } }")
                .compile(CRUD.replace("public void create(T value) {}", "public abstract void create(T value);"));
        assertEquals("admin", asked("Users", "Users", "create", String.class));
    }

    @Test
    @DisplayName("not one of another package that it cannot see")
    void otherPackage() {
        classes.compile(
                "package q; " + IMPORTS + "public abstract class Base { @RequiresRole(\"admin\") CharSequence get() {"
                        + " return null; } }",
                "package p; public class Users extends q.Base { public String get() { return String.valueOf(1); } }");
        assertEquals("open", asked("p.Users", "p.Users", "get"));
    }

    @Test
    @DisplayName("what has no body hides nothing from what has one, where nothing forwards")
    void withoutBody() {
        String inherits = IMPORTS + "public interface Inherits extends Base { @PermitAll String get(); }";
        String base = IMPORTS + "public interface Base { @RequiresRole(\"admin\") default CharSequence get() {"
                + " return null; } }";
        classes.compile("public interface Base {}", "public interface Inherits extends Base {}")
                .compile("public class Users implements Inherits {}")
                .compile(inherits)
                .compile(base);
        assertEquals("admin", asked("Users", "Base", "get"));
    }

    @Test
    @DisplayName("not an overload that takes the box of a primitive")
    void overload() {
        classes.compile(IMPORTS + "public class Users { public void get(long id) { System.gc(); }"
                + " @RequiresRole(\"admin\") public void get(Long id) { System.gc(); } }");
        assertEquals("open", asked("Users", "Users", "get", long.class));
    }

    interface Generic<T> {
        @RequiresRole("admin")
        void create(T value);
    }

    interface Bound extends Generic<String> {
        @Override
        void create(String value);
    }

    @Test
    @DisplayName("by its type arguments, of a JDK proxy that has no forwarding method")
    void proxied() {
        Class<?> proxy = Proxy.newProxyInstance(
                        Bound.class.getClassLoader(), new Class<?>[] {Bound.class}, (self, called, with) -> null)
                .getClass();
        assertEquals(
                List.of("admin"),
                policy.endpoint(proxy, method(Bound.class, "create", String.class)).clauses().stream()
                        .flatMap(clause -> clause.roles().stream())
                        .toList());
    }

    @Nested
    @DisplayName("through a forwarding method:")
    class Forwarded {

        private static final String TWO = "public class Users extends Crud<String> {"
                + " @Override public void create(String value) {} public void create(Integer value) {} }";

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        @DisplayName("of two that it could call the one that has the type argument")
        void byArgument(boolean classFiles) {
            classes.compile(CRUD, TWO);
            if (!classFiles) {
                classes.withoutClassFiles();
            }
            assertEquals(
                    List.of("admin", "open", "admin"),
                    List.of(
                            asked("Users", "Users", "create", String.class),
                            asked("Users", "Users", "create", Integer.class),
                            asked("Users", "Crud", "create", Object.class)));
        }

        /** The class that runs is not generic any more: no type argument tells. */
        private void erase() {
            classes.compile(CRUD, TWO);
            classes.compile(CRUD.replace("<T>", "").replace("T value", "Object value"));
        }

        @Test
        @DisplayName("the one that the class file names, without type arguments")
        void byClassFile() {
            erase();
            assertEquals(
                    List.of("admin", "open"),
                    List.of(
                            asked("Users", "Users", "create", String.class),
                            asked("Users", "Users", "create", Integer.class)));
        }

        @Test
        @DisplayName("every one that it could call, without type arguments and class files")
        void every() {
            erase();
            classes.withoutClassFiles();
            assertEquals(
                    List.of("admin", "admin"),
                    List.of(
                            asked("Users", "Users", "create", String.class),
                            asked("Users", "Users", "create", Integer.class)));
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        @DisplayName("none that its own class does not have, whatever the type arguments of a subclass say")
        void ofSubclass(boolean classFiles) {
            classes.compile(
                    CRUD,
                    "public class Numbers extends Crud<Long> {}",
                    "public class Longs extends Numbers { @Override public void create(Long value) {} }");
            classes.compile(
                    CRUD,
                    "public class Numbers<T extends Number> extends Crud<T> {}",
                    "public class Users extends Longs { public void create(Number value) {} }");
            if (!classFiles) {
                classes.withoutClassFiles();
            }
            assertEquals("admin", asked("Users", "Longs", "create", Long.class));
        }

        @Test
        @DisplayName("a doubt alone refuses nothing, and is warned of")
        void refusesNothing() {
            classes.compile(CRUD, TWO.replace("@Override", "@jakarta.ws.rs.POST @Override"));
            classes.compile(CRUD.replace("<T>", "").replace("T value", "Object value"));
            ResourceClass check = new ResourceClass(
                    new ResourceType(classes.withoutClassFiles().named("Users")));
            assertEquals(
                    List.of(0, 1),
                    List.of(check.refusals().size(), check.warnings().size()));
        }

        @Test
        @DisplayName("a declaration of its own counts beside what it may override")
        void beside() {
            classes.compile(
                    CRUD,
                    IMPORTS + "public class Users extends Crud<String> { @Override public void create(String value) {}"
                            + " @RequiresRole(\"clerk\") public void create(Integer value) {} }");
            classes.compile(CRUD.replace("<T>", "").replace("T value", "Object value"));
            classes.withoutClassFiles();
            assertEquals("clerk", asked("Users", "Users", "create", Integer.class));
        }

        @Test
        @DisplayName("not what makes an inherited method public, beside another of the name")
        void visibility() {
            classes.compile(
                    IMPORTS + "abstract class Base { @RequiresRole(\"admin\") public void find(Object value) {} }",
                    IMPORTS + "public class Users extends Base { @PermitAll public void find(String value) {} }");
            assertEquals(
                    List.of("open", "admin"),
                    List.of(
                            asked("Users", "Users", "find", String.class),
                            asked("Users", "Base", "find", Object.class)));
        }
    }

    @Nested
    @DisplayName("what a compiler writes once more is a copy, with fewer parameters for default values:")
    class Copies {

        private static final String API =
                IMPORTS + "public interface Api { @RequiresRole(\"admin\") void get(String name, int size); }";

        private void users(String ofShorter, String ofLonger) {
            classes.compile(
                    API,
                    "import jakarta.ws.rs.*; public class Users implements Api { " + ofShorter
                            + " public void get(String name) { get(name, 1); } " + ofLonger
                            + " public void get(String name, int size) {} }");
        }

        @Test
        @DisplayName("what the longer one overrides is asked for on both")
        void both() {
            users("@GET @Path(\"{name}\")", "@GET @Path(\"{name}\")");
            assertEquals(
                    List.of("admin", "admin"),
                    List.of(
                            asked("Users", "Users", "get", String.class),
                            asked("Users", "Users", "get", String.class, int.class)));
        }

        @Test
        @DisplayName("a language's mark makes no difference")
        void marked() {
            classes.compile("package groovy.transform; import java.lang.annotation.*;"
                    + " @Retention(RetentionPolicy.RUNTIME) public @interface Generated {}");
            users("@GET @groovy.transform.Generated", "@GET");
            assertEquals("admin", asked("Users", "Users", "get", String.class));
        }

        @Test
        @DisplayName("a role on what overrides the longer one is asked for on the inherited copy")
        void inherited() {
            users("@GET", "@GET");
            classes.compile(
                    IMPORTS
                            + "public class Special extends Users { @RequiresRole(\"clerk\") public void get(String name, int size) {} }");
            assertEquals("clerk", asked("Special", "Users", "get", String.class));
        }

        @ParameterizedTest
        @ValueSource(strings = {"get", "shown"})
        @DisplayName("what Kotlin exposes of a method that takes a value class is a copy, whatever it is called")
        void exposed(String name) {
            classes.compile(
                            IMPORTS + "public interface Api { @RequiresRole(\"admin\") void get_x1Yz(String id); }",
                            "import jakarta.ws.rs.*; public class Users implements Api {"
                                    + " @GET public void get_x1Yz(String id) {}"
                                    + " @GET public void " + name + "(CharSequence id) { get_x1Yz(id.toString()); } }")
                    .renamed("get_x1Yz", "get-x1Yz");
            assertEquals("admin", asked("Users", "Users", name, CharSequence.class));
        }

        @Test
        @DisplayName("one that answers other requests is none")
        void other() {
            users("@GET", "@GET @Path(\"{name}\")");
            assertEquals("open", asked("Users", "Users", "get", String.class));
        }

        @Test
        @DisplayName("one that answers none is none")
        void none() {
            users("", "");
            assertEquals("open", asked("Users", "Users", "get", String.class));
        }
    }

    @Nested
    @DisplayName("of a method that overrides a forwarding one:")
    class Overriding {

        private static final String OVERRIDDEN =
                "public class Users extends Crud<String> {" + " @Override public void create(String value) {} }";

        /** Compiled against a class without generics, so that it may override what forwards. */
        private void overriding(String name, String body) {
            classes.compile(
                    CRUD.replace("<T>", "").replace("T value", "Object value"),
                    "public class Users extends Crud { public void create(Object value) {} public void create(String value) {} }",
                    IMPORTS + "public class " + name
                            + " extends Users { static final Users TARGET = new Users(); @Override public void create(Object value) { "
                            + body + " } @Override public void create(String value) { super.create(value); } }");
            classes.compile(CRUD, OVERRIDDEN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"super.create(value);", "create((String) value);", "TARGET.create(value);"})
        @DisplayName("it forwards, if it calls that one, on itself or another instance, or what that one calls")
        void calls(String body) {
            overriding("Special", body);
            assertEquals(1, owners("Special", "create").size());
        }

        @Test
        @DisplayName("it forwards nothing, if it calls nothing")
        void callsNothing() {
            overriding("Special", "");
            assertEquals(
                    List.of("admin", "open"),
                    List.of(
                            asked("Special", "Special", "create", Object.class),
                            asked("Special", "Special", "create", String.class)));
        }

        @ParameterizedTest
        @CsvSource({"'',false", "System.gc();,true"})
        @DisplayName("what it overrides is asked for on both, if it does not tell, or calls something else")
        void doesNotTell(String body, boolean classFiles) {
            overriding("Special", body);
            if (!classFiles) {
                classes.withoutClassFiles();
            }
            assertEquals(
                    List.of("admin", "admin"),
                    List.of(
                            asked("Special", "Special", "create", Object.class),
                            asked("Special", "Special", "create", String.class)));
        }

        /** No type argument tells any more. */
        private void erase(String crud) {
            classes.compile(crud.replace("<T>", "").replace("T value", "Object value"));
        }

        @ParameterizedTest
        @CsvSource({"TARGET.create(value);,true", "super.create(value);,true", "System.gc();,true", "'',false"})
        @DisplayName("one that is marked as a compiler's keeps what it overrides asked for, whatever it calls")
        void marked(String body, boolean classFiles) throws IOException {
            overriding("Special", body);
            erase(CRUD);
            classes.markedSynthetic("Special", "create", "(Ljava/lang/Object;)V")
                    .markedSynthetic("Special", "create", "(Ljava/lang/String;)V");
            if (!classFiles) {
                classes.withoutClassFiles();
            }
            assertEquals(
                    List.of("admin", "admin"),
                    List.of(
                            asked("Special", "Crud", "create", Object.class),
                            asked("Special", "Users", "create", String.class)));
        }

        @Test
        @DisplayName("a role between the forwarding method and a marked override is asked for on what forwards")
        void between() throws IOException {
            String crud = "public abstract class Crud<T> { public abstract void create(T value); }";
            String clerks = IMPORTS + "public class Clerks extends Users {"
                    + " @RequiresRole(\"clerk\") @Override public void create(String value) {} }";
            classes.compile(
                    crud.replace("<T>", "").replace("T value", "Object value"),
                    "public class Users extends Crud { public void create(Object value) {} public void create(String value) {} }",
                    clerks,
                    "public class Special extends Clerks { static final Clerks TARGET = new Clerks();"
                            + " @Override public void create(Object value) { TARGET.create(value); }"
                            + " @Override public void create(String value) { TARGET.create(value); } }");
            classes.compile(crud, OVERRIDDEN);
            erase(crud);
            classes.markedSynthetic("Special", "create", "(Ljava/lang/Object;)V")
                    .markedSynthetic("Special", "create", "(Ljava/lang/String;)V");
            assertEquals("clerk", asked("Special", "Crud", "create", Object.class));
        }

        @Test
        @DisplayName("two that do not tell and may call the same ask for each other's roles")
        void siblings() {
            String numbers = "public interface Numbers<N extends Number> { void create(N value); }";
            classes.compile(
                    CRUD.replace("<T>", "").replace("T value", "Object value"),
                    numbers.replace("<N extends Number>", "").replace("N value", "Number value"),
                    "public class Users extends Crud implements Numbers { public void create(Object value) {}"
                            + " public void create(Number value) {} public void create(Long value) {} }",
                    "public class Special extends Users { @Override public void create(Object value) { System.gc(); }"
                            + " @Override public void create(Number value) { System.gc(); } }");
            classes.compile(
                    CRUD,
                    numbers,
                    "public class Users extends Crud<Long> implements Numbers<Long> {"
                            + " @Override public void create(Long value) {} }");
            erase(CRUD);
            assertEquals("admin", asked("Special", "Numbers", "create", Number.class));
        }

        @Test
        @DisplayName("a proxy library's own forwarding method calls what it names, not what it overrides")
        void proxyForwards() {
            classes.compile(
                    CRUD,
                    "public class Users extends Crud<String> {}",
                    "public class Users$$EnhancerByTest extends Users {"
                            + " @Override public void create(String value) { System.gc(); } }");
            assertEquals("admin", asked("Users$$EnhancerByTest", "Users$$EnhancerByTest", "create", String.class));
        }

        @Test
        @DisplayName("a proxy library's own forwarding method calls what it names, where it implements an abstract one")
        void proxyOfAbstract() {
            classes.compile(
                    CRUD.replace("public void create(T value) {}", "public abstract void create(T value);"),
                    "public abstract class Users extends Crud<String> {}",
                    "public class Users$$EnhancerByTest extends Users {"
                            + " @Override public void create(String value) { System.gc(); } }");
            assertEquals("admin", asked("Users$$EnhancerByTest", "Users$$EnhancerByTest", "create", String.class));
        }

        @Test
        @DisplayName("a proxy library's calls what it overrides")
        void proxy() {
            overriding("Users$$EnhancerByTest", "");
            classes.withoutClassFiles();
            assertEquals(1, owners("Users$$EnhancerByTest", "create").size());
        }
    }
}
