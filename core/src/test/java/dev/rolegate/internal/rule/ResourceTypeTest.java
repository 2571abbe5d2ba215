package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolegate.beyond.Child;
import dev.rolegate.elsewhere.Grandchild;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTypeTest {

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getDeclaredMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** The types that declare a member of this name, nearest first. */
    private static List<String> owners(Class<?> type, String name) {
        return new ResourceType(type)
                .members().stream()
                        .map(Member::methods)
                        .filter(methods -> methods.get(0).getName().equals(name))
                        .flatMap(List::stream)
                        .map(each -> each.getDeclaringClass().getSimpleName())
                        .toList();
    }

    private static Set<String> names(Class<?> type) {
        return new ResourceType(type)
                .members().stream()
                        .map(member -> member.nearest().getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    interface Named {
        void named();

        static void ofTheInterface() {}
    }

    interface Other {
        void named();
    }

    abstract static class Base implements Other {
        @Override
        public void named() {}

        static void hiddenByAnother() {}

        void packagePrivate() {}
    }

    static class Concrete extends Base implements Named {
        @Override
        public void named() {}

        static void hiddenByAnother() {}

        @Override
        void packagePrivate() {}

        private void own() {
            Runnable synthetic = () -> named();
            synthetic.run();
        }
    }

    @Nested
    @DisplayName("a member is")
    class Members {

        @Test
        @DisplayName("every declaration of one method, classes before interfaces")
        void order() {
            assertEquals(List.of("Concrete", "Base", "Named", "Other"), owners(Concrete.class, "named"));
        }

        @Test
        @DisplayName("a static method with those that it hides, since runtimes call it as any other")
        void statics() {
            assertEquals(List.of("Concrete", "Base"), owners(Concrete.class, "hiddenByAnother"));
        }

        @Test
        @DisplayName("no private, synthetic or interface's static method")
        void uncalled() {
            assertEquals(Set.of("named", "hiddenByAnother", "packagePrivate"), names(Concrete.class));
        }

        @Test
        @DisplayName("a package-private method with what overrides it in its package")
        void packagePrivate() {
            assertEquals(List.of("Concrete", "Base"), owners(Concrete.class, "packagePrivate"));
        }

        @Test
        @DisplayName(
                "not a package-private method of another package, which only shares the name and is one of its own")
        void ofAnotherPackage() {
            assertEquals(List.of("Child", "Parent"), owners(Child.class, "hidden"));
        }

        @Test
        @DisplayName("a package-private method that is overridden past a class of another package")
        void pastAnotherPackage() {
            assertEquals(List.of("Grandchild", "Child", "Parent"), owners(Grandchild.class, "hidden"));
        }

        @Test
        @DisplayName("a protected method of another package with what overrides it")
        void ofAnotherPackageAndSeen() {
            assertEquals(List.of("Child", "Parent"), owners(Child.class, "seen"));
        }

        @Test
        @DisplayName("a package-private method of a superclass alone")
        void inherited() {
            assertEquals(List.of("Parent"), owners(Inheriting.class, "hidden"));
        }
    }

    interface Takes<T> {
        void array(T[] values);

        <N extends Number> void bounded(N number);

        void list(List<? extends T> values);
    }

    static class TakesString implements Takes<String> {
        @Override
        public void array(String[] values) {}

        @Override
        public <N extends Number> void bounded(N number) {}

        @Override
        public void list(List<? extends String> values) {}
    }

    @SuppressWarnings("rawtypes")
    static class TakesAnything implements Takes {
        @Override
        public void array(Object[] values) {}

        @Override
        public void bounded(Number number) {}

        @Override
        public void list(List values) {}
    }

    @Nested
    @DisplayName("a method with type parameters is implemented")
    class ParameterTypes {

        @ParameterizedTest
        @ValueSource(strings = {"array", "bounded", "list"})
        @DisplayName("with the type arguments put in")
        void parameterized(String name) {
            assertEquals(List.of("TakesString", "Takes"), owners(TakesString.class, name));
        }

        @ParameterizedTest
        @ValueSource(strings = {"array", "bounded", "list"})
        @DisplayName("with the bounds, by a raw type")
        void raw(String name) {
            assertEquals(List.of("TakesAnything", "Takes"), owners(TakesAnything.class, name));
        }
    }

    static class Inheriting extends dev.rolegate.elsewhere.Parent {}

    interface Generic<T> {
        void take(T value);

        void take(Number value, T other);
    }

    static class OfString implements Generic<String> {
        @Override
        public void take(String value) {}

        @Override
        public void take(Number value, String other) {}
    }

    interface Unrelated {
        void take(String value);

        void take(Object value);

        void take(Integer value);

        void give(String value);
    }

    @Nested
    @DisplayName("a method stands for")
    class Of {

        private final ResourceType type = new ResourceType(OfString.class);
        private final Member take = type.member(method(OfString.class, "take", String.class));

        @Test
        @DisplayName("the member with its type arguments put in")
        void generic() {
            assertEquals(take, type.member(method(Generic.class, "take", Object.class)));
        }

        @Test
        @DisplayName("the member whose bridge it is")
        void bridged() {
            assertEquals(take, type.member(method(OfString.class, "take", Object.class)));
        }

        @Test
        @DisplayName("the member of the same name and parameters, where its type is unrelated")
        void unrelated() {
            assertEquals(take, type.member(method(Unrelated.class, "take", String.class)));
        }

        @Test
        @DisplayName("the member of an unrelated type's raw parameters")
        void raw() {
            assertEquals(take, type.member(method(Unrelated.class, "take", Object.class)));
        }

        @Test
        @DisplayName("nothing, if no member has its parameters")
        void otherParameters() {
            assertNull(type.member(method(Unrelated.class, "take", Integer.class)));
        }

        @Test
        @DisplayName("nothing, if no member has its name")
        void otherName() {
            assertNull(type.member(method(Unrelated.class, "give", String.class)));
        }
    }

    @Path("root")
    interface Root {}

    abstract static class AbstractRoot implements Root {}

    static class Rooted extends AbstractRoot {
        @GET
        public void get() {}

        @Path("sub")
        public Object locator() {
            return this;
        }

        @GET
        @Path("both")
        public void both() {}

        public void neither() {}
    }

    @Nested
    @DisplayName("a class")
    class Classes {

        private final ResourceType rooted = new ResourceType(Rooted.class);

        private Member member(String name) {
            return rooted.member(method(Rooted.class, name));
        }

        @Test
        @DisplayName("is a root resource if a supertype has the template")
        void root() {
            assertEquals(List.of(true, false), List.of(rooted.isRoot(), new ResourceType(Concrete.class).isRoot()));
        }

        @Test
        @DisplayName("can be instantiated if it is neither abstract nor an interface")
        void instantiable() {
            assertEquals(
                    List.of(true, false, false),
                    List.of(
                            rooted.isInstantiable(),
                            new ResourceType(AbstractRoot.class).isInstantiable(),
                            new ResourceType(Root.class).isInstantiable()));
        }

        @Test
        @DisplayName("has a resource method where a verb stands")
        void verbs() {
            assertEquals(
                    List.of(true, false, true, false),
                    List.of(
                            member("get").hasVerb(),
                            member("locator").hasVerb(),
                            member("both").hasVerb(),
                            member("neither").hasVerb()));
        }

        @Test
        @DisplayName("has a locator where a template stands without a verb")
        void locators() {
            assertEquals(
                    List.of(false, true, false, false),
                    List.of(
                            member("get").isLocator(),
                            member("locator").isLocator(),
                            member("both").isLocator(),
                            member("neither").isLocator()));
        }
    }
}
