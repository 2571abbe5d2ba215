package dev.rolegate.internal.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.LogLines;
import dev.rolegate.internal.OwnClasses;
import dev.rolegate.internal.denial.Denials;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Option;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementsTest {

    @RegisterExtension
    private final LogLines log = new LogLines();

    private final Options options = new Options(Map.of());
    private final Requirements requirements =
            new Requirements(new ResourceClasses(type -> false), options, new Denials(options), null);

    private static Requirement ofUndeclared(Map<Option, Object> values) throws NoSuchMethodException {
        Options set = new Options(values);
        return new Requirements(new ResourceClasses(type -> false), set, new Denials(set), null)
                .endpoint(Users.class, Users.class.getMethod("list"));
    }

    @Test
    @DisplayName("what declares nothing asks for the default role")
    void defaultRole() throws Exception {
        assertEquals(
                List.of("clerk"),
                ofUndeclared(Map.of(Option.DEFAULT_ROLE, "clerk"))
                        .clauses()
                        .get(0)
                        .roles());
    }

    @Test
    @DisplayName(
            "what declares nothing is closed where a default role was refused beside denyUnannotated, and nobody listened")
    void closedBesideDefaultRole() throws Exception {
        assertTrue(ofUndeclared(Map.of(Option.DEFAULT_ROLE, "clerk", Option.DENY_UNANNOTATED, true))
                .isClosed());
    }

    @Path("users")
    static class Users {
        @GET
        public void list() {}

        @DELETE
        @RequiresRole(value = "admin", message = "Ask an admin.")
        public void delete() {}

        @GET
        @Path("secret")
        @RequiresRole(value = "admin", hide = true)
        public void secret() {}

        @Path("posts")
        @RequiresRole("user")
        public Posts posts() {
            return new Posts();
        }

        @Path("anything")
        public Object anything() {
            return new Posts();
        }
    }

    static class Posts {
        @GET
        public void list() {}
    }

    interface Undeclared {
        @GET
        void list();
    }

    static class Mistaken {
        @GET
        @RequiresRole({})
        public void list() {}
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private Requirement endpoint(Class<?> type, String name) {
        return requirements.endpoint(type, method(type, name));
    }

    @Test
    @DisplayName("a resource method is compiled once")
    void once() {
        assertSame(endpoint(Users.class, "delete"), endpoint(Users.class, "delete"));
    }

    @Test
    @DisplayName("a locator is compiled once")
    void locatorOnce() {
        Method posts = method(Users.class, "posts");
        assertSame(requirements.locator(Users.class, posts), requirements.locator(Users.class, posts));
    }

    @Test
    @DisplayName("a resource method and a locator that declare nothing are open")
    void open() {
        assertEquals(
                List.of(true, true),
                List.of(
                        endpoint(Users.class, "list").isOpen(),
                        requirements
                                .locator(Users.class, method(Users.class, "anything"))
                                .isOpen()));
    }

    @Test
    @DisplayName("nothing hides before a requirement that does is known, and then something does")
    void hides() {
        endpoint(Users.class, "delete");
        boolean before = requirements.hides();
        endpoint(Users.class, "secret");
        assertEquals(List.of(false, true), List.of(before, requirements.hides()));
    }

    @Test
    @DisplayName("a class with a mistake is closed to everybody")
    void mistaken() {
        assertTrue(endpoint(Mistaken.class, "list").isClosed());
    }

    @Test
    @DisplayName("a class with a mistake is logged with the mistake")
    void mistakenIsLogged() {
        endpoint(Mistaken.class, "list");
        assertTrue(
                log.all().get(0).matches("(?s)Every request to \\S*Mistaken is denied\\. .*names no role.*"),
                log.all()::toString);
    }

    @Test
    @DisplayName("a proxy whose interfaces declare nothing is closed, and logged")
    void proxy() {
        Class<?> proxy = Proxy.newProxyInstance(
                        Undeclared.class.getClassLoader(),
                        new Class<?>[] {Undeclared.class},
                        (self, called, with) -> null)
                .getClass();
        boolean closed =
                requirements.endpoint(proxy, method(Undeclared.class, "list")).isClosed();
        assertEquals(List.of(true, 1), List.of(closed, log.all().size()), log.all()::toString);
    }

    /** Public, since method handles ask for it. */
    public interface Called {
        @GET
        void list();
    }

    interface UndeclaredLocator {
        @Path("x")
        Object list();
    }

    @Test
    @DisplayName("a locator of a proxy whose interfaces declare nothing is closed")
    void proxiedLocator() {
        Class<?> proxy = Proxy.newProxyInstance(
                        UndeclaredLocator.class.getClassLoader(),
                        new Class<?>[] {UndeclaredLocator.class},
                        (self, called, with) -> null)
                .getClass();
        assertTrue(requirements
                .locator(proxy, method(UndeclaredLocator.class, "list"))
                .isClosed());
    }

    @ParameterizedTest
    @CsvSource({
        "Api$$EnhancerByTest,Object,true",
        "Api$$EnhancerByTest,Users,false",
        "Api$$anon$1,Object,false",
        "Marked,Object,true"
    })
    @DisplayName("a class that a library made of interfaces alone is closed, where they declare nothing")
    void classProxy(String name, String superclass, boolean closed) {
        OwnClasses classes = new OwnClasses()
                .compile(
                        "package javassist.util.proxy; public interface ProxyObject {}",
                        "public interface Api { @jakarta.ws.rs.GET void list(); }",
                        "public class Users implements Api { public void list() {} }",
                        "public class " + name + " extends " + superclass + " implements Api"
                                + (name.equals("Marked") ? ", javassist.util.proxy.ProxyObject" : "")
                                + " { public void list() {} }");
        assertEquals(closed, endpoint(classes.named(name), "list").isClosed());
    }

    @Test
    @DisplayName("a lambda is no proxy")
    void lambda() {
        Undeclared lambda = () -> {};
        assertTrue(requirements
                .endpoint(lambda.getClass(), method(Undeclared.class, "list"))
                .isOpen());
    }

    @Test
    @DisplayName("an interface that is called through method handles is closed, where it declares nothing")
    void methodHandleProxy() throws Exception {
        MethodHandle nothing =
                MethodHandles.lookup().findStatic(RequirementsTest.class, "nothing", MethodType.methodType(void.class));
        Class<?> proxy =
                MethodHandleProxies.asInterfaceInstance(Called.class, nothing).getClass();
        assertTrue(requirements.endpoint(proxy, method(Called.class, "list")).isClosed());
    }

    public static void nothing() {}

    @Test
    @DisplayName("a method that the class does not have is closed to everybody")
    void unknownMethod() {
        assertTrue(requirements
                .endpoint(Posts.class, method(Users.class, "delete"))
                .isClosed());
    }

    private boolean isGuarded(String locator, String method, String beside) {
        List<Match.Step> locators = List.of(
                new Match.Step(Users.class, method(Users.class, "anything")),
                new Match.Step(Users.class, method(Users.class, locator)));
        return requirements.guard(new Match(
                locators,
                Users.class,
                method(Users.class, method),
                null,
                List.of(
                        new Match.Step(Users.class, method(Users.class, "list")),
                        new Match.Step(Users.class, method(Users.class, beside)))));
    }

    @Test
    @DisplayName("a match is guarded by its locators, its method or what is run besides, and by nothing else")
    void guarded() {
        assertEquals(
                List.of(false, true, true, true),
                List.of(
                        isGuarded("anything", "list", "list"),
                        isGuarded("posts", "list", "list"),
                        isGuarded("anything", "delete", "list"),
                        isGuarded("anything", "list", "delete")));
    }

    @Test
    @DisplayName("a class beside another counts by its own declaration, where it shows more than interfaces")
    void announcedClass() {
        Method delete = method(Users.class, "delete");
        assertSame(
                requirements.endpoint(Users.class, delete), requirements.announced(Users.class, Posts.class, delete));
    }
}
