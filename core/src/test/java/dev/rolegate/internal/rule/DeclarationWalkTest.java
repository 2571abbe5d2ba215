package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.OwnClasses;
import dev.rolegate.internal.rule.Declaration.Kind;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationWalkTest {

    /** What counts for the class's method {@code run}, in short: {@code a&b|c}, {@code open}, {@code permit}, ... */
    private static String walk(Class<?> type) {
        ResourceType resource = new ResourceType(type);
        Method called = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("run"))
                .filter(method -> !method.isBridge())
                .findFirst()
                .orElseThrow();
        return shown(new DeclarationWalk(resource, new TreeSet<>()).of(resource.member(called)));
    }

    private static String shown(Declaration declaration) {
        if (declaration == null) {
            return "open";
        }
        return declaration.kind() == Kind.ROLES
                ? declaration.terms().stream()
                        .map(term -> String.join("|", term.roles()))
                        .collect(Collectors.joining("&"))
                : declaration.kind().name();
    }

    interface OnMethod {
        @RequiresRole("interface")
        void run();
    }

    @RequiresRole("type")
    interface OnType {}

    static class Base {
        @RequiresRole("base")
        public void run() {}
    }

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("stereotype")
    @interface Stereotype {}

    @Retention(RetentionPolicy.RUNTIME)
    @Stereotype
    @RequiresRole("second")
    @interface Deep {}

    @Nested
    @DisplayName("2: on the method")
    class Methods {

        class Bare implements OnMethod {
            @Override
            public void run() {}
        }

        @Test
        @DisplayName("an implementation keeps the interface's role")
        void fromInterface() {
            assertEquals("interface", walk(Bare.class));
        }

        class Repeats extends Base {
            @Override
            @GET
            public void run() {}
        }

        @Test
        @DisplayName("an override that repeats the verb keeps the role")
        void repeatsVerb() {
            assertEquals("base", walk(Repeats.class));
        }

        class Anew extends Base {
            @Override
            @RequiresRole("anew")
            public void run() {}
        }

        @Test
        @DisplayName("a declaration hides that of the method it overrides")
        void hides() {
            assertEquals("anew", walk(Anew.class));
        }

        class Leaf extends Anew {
            @Override
            public void run() {}
        }

        @Test
        @DisplayName("the nearest of several overrides counts")
        void middle() {
            assertEquals("anew", walk(Leaf.class));
        }

        @RequiresRole("class")
        class MethodOverClass {
            @RequiresRole("method")
            public void run() {}
        }

        @Test
        @DisplayName("a method's declaration replaces its class's")
        void beatsClass() {
            assertEquals("method", walk(MethodOverClass.class));
        }

        @RequiresRole("class")
        class Permitted {
            @PermitAll
            public void run() {}
        }

        @Test
        @DisplayName("@PermitAll on a method opens it in a restricted class")
        void permit() {
            assertEquals("PERMIT_ALL", walk(Permitted.class));
        }

        class Inherited extends Base {}

        @Test
        @DisplayName("an inherited method brings its role")
        void inherited() {
            assertEquals("base", walk(Inherited.class));
        }

        interface Narrower extends OnMethod {
            @Override
            @RequiresRole("narrower")
            void run();
        }

        class Both implements OnMethod, Narrower {
            @Override
            public void run() {}
        }

        @Test
        @DisplayName("a sub-interface's declaration hides its super-interface's")
        void subInterface() {
            assertEquals("narrower", walk(Both.class));
        }

        interface Other {
            @RequiresRole("other")
            void run();
        }

        class Torn implements OnMethod, Other {
            @Override
            public void run() {}
        }

        @Test
        @DisplayName("6: two interfaces that disagree are undecidable")
        void conflict() {
            assertEquals("UNDECIDABLE", walk(Torn.class));
        }

        class Settled implements OnMethod, Other {
            @Override
            @RequiresRole("settled")
            public void run() {}
        }

        @Test
        @DisplayName("a declaration of its own settles what its interfaces disagree on")
        void settled() {
            assertEquals("settled", walk(Settled.class));
        }

        interface Same {
            @RolesAllowed({"interface", "interface"})
            void run();
        }

        class Agreed implements Same, OnMethod {
            @Override
            public void run() {}
        }

        @Test
        @DisplayName("repetition makes no difference")
        void agreed() {
            assertEquals("interface|interface", walk(Agreed.class));
        }

        class Stranger extends Base implements OnMethod {}

        @Test
        @DisplayName("6: a superclass and an interface that it knows nothing of are side by side")
        void stranger() {
            assertEquals("UNDECIDABLE", walk(Stranger.class));
        }
    }

    @Nested
    @DisplayName("2: through generics")
    class Generics {

        interface Takes<T> {
            @RequiresRole("generic")
            void run(T value);
        }

        class Bound implements Takes<String> {
            @Override
            public void run(String value) {}
        }

        @Test
        @DisplayName("a bound type parameter is the same method")
        void bound() {
            assertEquals("generic", walk(Bound.class));
        }

        abstract class Middle<U extends List<String>> implements Takes<U[]> {}

        class Deep extends Middle<List<String>> {
            @Override
            public void run(List<String>[] value) {}
        }

        @Test
        @DisplayName("a type argument is followed through a class in between, in an array")
        void array() {
            assertEquals("generic", walk(Deep.class));
        }

        class Overloads implements Takes<String> {
            @Override
            public void run(String value) {}

            @RequiresRole("overload")
            public void run(Integer value) {}
        }

        @Test
        @DisplayName("an overload is another method")
        void overload() throws Exception {
            ResourceType type = new ResourceType(Overloads.class);
            DeclarationWalk walk = new DeclarationWalk(type, new TreeSet<>());
            Method method = Overloads.class.getMethod("run", String.class);
            assertEquals("generic", shown(walk.of(type.member(method))));
        }

        @Test
        @DisplayName("a bridge stands for the method that javac wrote it for")
        void bridge() throws Exception {
            ResourceType type = new ResourceType(Bound.class);
            Method bridge = Bound.class.getMethod("run", Object.class);
            assertEquals(
                    Bound.class.getMethod("run", String.class),
                    type.member(bridge).nearest());
        }

        interface Method1 {
            @RequiresRole("method-generic")
            <T extends Number> void run(T value);
        }

        class MethodGeneric implements Method1 {
            @Override
            public <N extends Number> void run(N value) {}
        }

        @Test
        @DisplayName("a generic method is the same method")
        void methodGeneric() {
            assertEquals("method-generic", walk(MethodGeneric.class));
        }
    }

    @Nested
    @DisplayName("3: on the class")
    class Classes {

        class OfInterface implements OnType {
            public void run() {}
        }

        @Test
        @DisplayName("an interface's declaration holds for its implementation's methods")
        void ofInterface() {
            assertEquals("type", walk(OfInterface.class));
        }

        @RequiresRole("own")
        class Own implements OnType {
            public void run() {}
        }

        @Test
        @DisplayName("the class's own declaration hides its interface's")
        void own() {
            assertEquals("own", walk(Own.class));
        }

        @RequiresRole("own")
        class AgainstMethod extends Base {}

        @Test
        @DisplayName("6: a class and a method that it inherits are undecidable if they differ")
        void againstMethod() {
            assertEquals("UNDECIDABLE", walk(AgainstMethod.class));
        }

        @RequiresRole("base")
        class WithMethod extends Base {}

        @Test
        @DisplayName("a class that says the same as the method that it inherits is no conflict")
        void withMethod() {
            assertEquals("base", walk(WithMethod.class));
        }

        @RequiresRole("supertype")
        class Restricted {
            public void run() {}
        }

        class Overrides extends Restricted implements OnType {
            @Override
            @RequiresRole("method")
            public void run() {}
        }

        @Test
        @DisplayName("classes that disagree only with each other do not matter where a method declares")
        void classesDisagree() {
            assertEquals("method", walk(Overrides.class));
        }

        @DenyAll
        class Denied {
            public void run() {}
        }

        @Test
        @DisplayName("@DenyAll on a class closes its methods")
        void denied() {
            assertEquals("DENY_ALL", walk(Denied.class));
        }
    }

    @Nested
    @DisplayName("1: what declares")
    class Declares {

        class Repeated {
            @RequiresRole({"a", "b"})
            @RequiresRole("c")
            public void run() {}
        }

        @Test
        @DisplayName("repeated annotations add up")
        void repeated() {
            assertEquals("a|b&c", walk(Repeated.class));
        }

        class Stereotyped {
            @Deep
            public void run() {}
        }

        @Test
        @DisplayName("a stereotype brings all that it carries, at any depth")
        void stereotype() {
            assertEquals("stereotype&second", walk(Stereotyped.class));
        }

        class Empty {
            @RolesAllowed({})
            public void run() {}
        }

        @Test
        @DisplayName("7: @RolesAllowed({}) is @DenyAll")
        void empty() {
            assertEquals("DENY_ALL", walk(Empty.class));
        }

        class Bare {
            public void run() {}
        }

        @Test
        @DisplayName("nothing declares nothing")
        void nothing() {
            assertEquals("open", walk(Bare.class));
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("owner")
    @Repeatable(Several.class)
    @interface OwnerOf {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        OwnerOf[] value();
    }

    @Nested
    @DisplayName("on one target")
    class Target {

        class Torn {
            @RequiresRole("admin")
            @PermitAll
            public void run() {}
        }

        @Test
        @DisplayName("two annotations that contradict each other cannot be decided")
        void contradictory() {
            assertEquals("UNDECIDABLE", walk(Torn.class));
        }

        @OwnerOf("house")
        @OwnerOf("garden")
        class Repeated {}

        @Test
        @DisplayName("a repeated stereotype is named, and not its container")
        void repeated() {
            assertEquals(
                    "@OwnerOf (@RequiresRole(\"owner\"))",
                    new DeclarationWalk(new ResourceType(Repeated.class), new TreeSet<>())
                            .ofType()
                            .source());
        }
    }

    @Nested
    @DisplayName("what counts for a type as a whole")
    class Types {

        private final TreeSet<Refusal> refusals = new TreeSet<>();

        private String ofType(Class<?> type) {
            return shown(new DeclarationWalk(new ResourceType(type), refusals).ofType());
        }

        @RequiresRole("superclass")
        class Above {}

        class Below extends Above {}

        @Test
        @DisplayName("is what a supertype declares")
        void inherited() {
            assertEquals("superclass", ofType(Below.class));
        }

        @RequiresRole("own")
        class Again extends Above {}

        @Test
        @DisplayName("is its own declaration before a supertype's")
        void own() {
            assertEquals("own", ofType(Again.class));
        }

        class Plain {}

        @Test
        @DisplayName("is nothing where nothing is declared")
        void nothing() {
            assertEquals("open", ofType(Plain.class));
        }

        class Torn extends Above implements OnType {}

        @Test
        @DisplayName("cannot be decided where two say different things side by side")
        void torn() {
            assertEquals("UNDECIDABLE", ofType(Torn.class));
        }

        @Test
        @DisplayName("is refused where two say different things side by side")
        void tornIsRefused() {
            ofType(Torn.class);
            assertEquals(1, refusals.size());
        }
    }

    @Nested
    @DisplayName("annotations are told by their names")
    class Names {

        private static final String HEAD = "package jakarta.annotation.security; import java.lang.annotation.*; "
                + "@Retention(RetentionPolicy.RUNTIME) public @interface ";

        @ParameterizedTest
        @CsvSource({"RolesAllowed(\"own\"),own", "RolesAllowed({}),DENY_ALL", "DenyAll,DENY_ALL", "PermitAll,PERMIT_ALL"
        })
        @DisplayName("whichever class loader brought them")
        void ofAnotherLoader(String annotation, String expected) {
            OwnClasses classes = new OwnClasses()
                    .compile(
                            HEAD + "RolesAllowed { String[] value(); }",
                            HEAD + "DenyAll {}",
                            HEAD + "PermitAll {}",
                            "public class Users { @jakarta.annotation.security." + annotation
                                    + " public void run() {} }");
            assertEquals(expected, walk(classes.named("Users")));
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Tag.All.class)
    private @interface Tag {
        @Retention(RetentionPolicy.RUNTIME)
        @interface All {
            Tag[] value();
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("seen")
    @Repeatable(Unseen.All.class)
    private @interface Unseen {
        @Retention(RetentionPolicy.RUNTIME)
        @interface All {
            Unseen[] value();
        }
    }

    @Nested
    @DisplayName("a container that is public, of annotations that are not,")
    class Containers {

        class Tagged {
            @Tag
            @Tag
            @RequiresRole("tagged")
            public void run() {}
        }

        @Test
        @DisplayName("is nothing where these say nothing about roles")
        void silent() {
            assertEquals("tagged", walk(Tagged.class));
        }

        class Hardly {
            @Unseen
            @Unseen
            public void run() {}
        }

        @Test
        @DisplayName("declares what these declare")
        void declares() {
            assertEquals("seen", walk(Hardly.class));
        }
    }
}
