package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolegate.internal.OwnClasses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what a method calls is read from its class file")
class CallsTest {

    private final OwnClasses classes = new OwnClasses();

    private Calls calls(String name) {
        return Calls.of(Arrays.stream(classes.named("Users").getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private void compile(String body) {
        classes.compile(
                "public interface Api { default void all() {} void one(); }",
                "public abstract class Base { public void find(long id) {} }",
                "public abstract class Users extends Base implements Api { long count = 5_000_000_000L; int small = 70_000;"
                        + " static final Users TARGET = null; static Object made() { return null; }"
                        + " static void more(Object... all) {}"
                        + " public void run(Object value, Users other) { "
                        + body + " } }");
    }

    private static Calls of(List<String> onInstances, List<String> exactly, List<String> ofInterfaces, boolean uses) {
        return new Calls(onInstances, exactly, ofInterfaces, uses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "int i = 1; i++;", "Object it = value;"})
    @DisplayName("nothing")
    void nothing(String body) {
        compile(body);
        assertEquals(of(List.of(), List.of(), List.of(), false), calls("run"));
    }

    @Test
    @DisplayName("what the instance selects, of a class and of an interface")
    void onInstances() {
        compile("one(); ((Api) value).all(); other.find(5_000_000_000L);");
        assertEquals(of(List.of("one()V", "all()V", "find(J)V"), List.of(), List.of(), true), calls("run"));
    }

    @Test
    @DisplayName("what is called as it stands, of a class, of an interface, and without an instance")
    void exactly() {
        compile("super.find(count); Api.super.all(); made();");
        assertEquals(
                of(List.of(), List.of("find(J)V", "all()V", "made()Ljava/lang/Object;"), List.of("all()V"), true),
                calls("run"));
    }

    @Test
    @DisplayName("after instructions of every length")
    void lengths() {
        compile("int[] i = {1, 200, small}; i[0] += 300; Object[][] two = new Object[2][3];"
                + " if (value instanceof String) { two[0][1] = \"it\"; } made();");
        assertEquals(of(List.of(), List.of("made()Ljava/lang/Object;"), List.of(), true), calls("run"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "switch (small) { case 1: made(); break; case 2: break; default: one(); }",
                "Runnable later = () -> {}; later.run();"
            })
    @DisplayName("not where an instruction does not tell")
    void untold(String body) {
        compile(body);
        assertNull(calls("run"));
    }

    @Test
    @DisplayName("in a class of many constants, whatever other methods do")
    void manyConstants() {
        String many =
                IntStream.range(0, 300).mapToObj(i -> "it = \"" + i + "\"; ").collect(Collectors.joining());
        classes.compile("public class Users { void before() { Runnable later = () -> {}; String it; " + many
                + " } public void run() { after(); } void after() {} }");
        assertEquals(of(List.of("after()V"), List.of(), List.of(), true), calls("run"));
    }

    @Test
    @DisplayName("not where there is no class file")
    void withoutClassFile() {
        compile("one();");
        classes.withoutClassFiles();
        assertNull(calls("run"));
    }

    @Test
    @DisplayName("not of a method that has no body")
    void withoutBody() {
        classes.compile("public abstract class Users { public abstract void run(); }");
        assertNull(calls("run"));
    }

    @ParameterizedTest
    @CsvSource({"'',true,true", "made();,false,true", "one();,false,false"})
    @DisplayName("and where nothing is, or nothing with the instance, it ends there")
    void ends(String body, boolean empty, boolean ends) {
        compile(body);
        assertEquals(
                List.of(empty, ends),
                List.of(calls("run").isEmpty(), calls("run").endsHere()));
    }
}
