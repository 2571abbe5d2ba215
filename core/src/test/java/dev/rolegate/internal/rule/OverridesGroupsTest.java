package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.OwnClasses;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("methods of one descriptor are grouped by what the JVM selects:")
class OverridesGroupsTest {

    private static final String MADE = "$$EnhancerByTest";

    private final OwnClasses classes = new OwnClasses();

    private static String source(String name, String supertypes, String method) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return (name.equals(simple) ? "" : "package " + name.substring(0, name.lastIndexOf('.')) + "; ")
                + "public abstract class " + simple + " " + supertypes + " { " + method + " }";
    }

    private static String open(String name, String supertypes) {
        return source(name, supertypes, "public void get() {}");
    }

    /** Package-private. */
    private static String closed(String name, String supertypes) {
        return source(name, supertypes, "void get() {}");
    }

    private static String api(String name, String supertypes, String method) {
        return "public interface " + name + " " + supertypes + " { " + method + " }";
    }

    /** The selected method's owner, then all owners. */
    private Set<String> groups(String type) {
        return Overrides.of(new ResourceType(classes.named(type)).hierarchy()).stream()
                .map(group -> owner(group.selected()) + ": "
                        + group.methods().stream().map(this::owner).collect(Collectors.joining(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String owner(Method method) {
        return method == null ? "none" : method.getDeclaringClass().getName();
    }

    @Test
    @DisplayName("what is package-private stands alone below another package")
    void otherPackage() {
        classes.compile(closed("p.Base", ""), open("q.Users", "extends p.Base"));
        assertEquals(Set.of("q.Users: q.Users", "p.Base: p.Base"), groups("q.Users"));
    }

    @Test
    @DisplayName("what is package-private is overridden past a class that opens it")
    void past() {
        classes.compile(closed("p.Base", ""), open("p.Middle", "extends p.Base"), open("q.Users", "extends p.Middle"));
        assertEquals(Set.of("q.Users: q.Users, p.Middle, p.Base"), groups("q.Users"));
    }

    @Test
    @DisplayName("what is package-private is not overridden past one that does not open it")
    void pastClosed() {
        classes.compile(
                closed("p.Base", ""), closed("p.Middle", "extends p.Base"), open("q.Users", "extends p.Middle"));
        assertEquals(Set.of("q.Users: q.Users", "p.Middle: p.Middle, p.Base"), groups("q.Users"));
    }

    @Test
    @DisplayName("what is package-private is not overridden past one that does not override it")
    void pastUnseen() {
        classes.compile(closed("p.Base", ""), open("q.Middle", "extends p.Base"), open("r.Users", "extends q.Middle"));
        assertEquals(Set.of("r.Users: r.Users, q.Middle", "p.Base: p.Base"), groups("r.Users"));
    }

    @Test
    @DisplayName("the nearest body among interfaces is selected")
    void nearestBody() {
        classes.compile(
                api("Far", "", "default void get() {}"),
                api("Near", "extends Far", "default void get() {}"),
                source("Users", "implements Near", ""));
        assertEquals(Set.of("Near: Near, Far"), groups("Users"));
    }

    @Test
    @DisplayName("the only body among interfaces is selected")
    void onlyBody() {
        classes.compile(
                        api("Without", "", ""),
                        api("With", "", "default void get() {}"),
                        source("Users", "implements Without, With", ""))
                .compile(api("Without", "", "void get();"));
        assertEquals(Set.of("With: Without, With"), groups("Users"));
    }

    @Test
    @DisplayName("interfaces without a body leave it open")
    void withoutBody() {
        classes.compile(
                api("One", "", "void get();"),
                api("Other", "", "void get();"),
                source("Users", "implements One, Other", ""));
        assertEquals(Set.of("none: One, Other"), groups("Users"));
    }

    @Test
    @DisplayName("a proxy's method is no end of its own")
    void proxy() {
        classes.compile(open("Users", ""), open("Users" + MADE, "extends Users"));
        assertEquals(Set.of("Users: Users$$EnhancerByTest, Users"), groups("Users" + MADE));
    }

    @Test
    @DisplayName("what a proxied class leaves abstract hides an interface's body")
    void abstractProxied() {
        classes.compile(
                api("Api", "", "default void get() {}"),
                source("Users", "implements Api", "public abstract void get();"),
                open("Users" + MADE, "extends Users"));
        assertEquals(Set.of("Users: Users$$EnhancerByTest, Users, Api"), groups("Users" + MADE));
    }

    @Test
    @DisplayName("a proxy of a proxy that stands for nothing else is an end")
    void proxiesAlone() {
        classes.compile(open("Base" + MADE, ""), open("Users" + MADE, "extends Base" + MADE));
        assertEquals(
                Set.of("Users$$EnhancerByTest: Users$$EnhancerByTest, Base$$EnhancerByTest"), groups("Users" + MADE));
    }

    @Test
    @DisplayName("a proxy's method that overrides nothing is an end")
    void proxyApart() {
        classes.compile(closed("p.Base", ""), open("q.Users" + MADE, "extends p.Base"));
        assertEquals(
                Set.of("q.Users$$EnhancerByTest: q.Users$$EnhancerByTest", "p.Base: p.Base"), groups("q.Users" + MADE));
    }

    @Test
    @DisplayName("a proxy's method goes on to what it overrides, not to what is below")
    void proxyBetween() {
        classes.compile(
                closed("p.Base", ""),
                closed("p.Users" + MADE, "extends p.Base"),
                open("q.Users", "extends p.Users" + MADE));
        assertEquals(Set.of("q.Users: q.Users", "p.Base: p.Users$$EnhancerByTest, p.Base"), groups("q.Users"));
    }

    @Test
    @DisplayName("each static method keeps what it hides")
    void statics() {
        classes.compile(
                source("Base", "", "public static void get() {}"),
                source("Users", "extends Base", "public static void get() {}"));
        assertEquals(List.of("Base: Base", "Users: Users, Base"), List.copyOf(groups("Users")));
    }
}
