package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a locator may be taken twice in a row")
class LocatorTest {

    static class Below extends Locators {}

    static class Above {}

    static class Locators extends Above {
        @Path("anything")
        public Object anything() {
            return this;
        }

        @Path("same")
        public Locators same() {
            return this;
        }

        @Path("below")
        public Below below() {
            return new Below();
        }

        @Path("above")
        public Above above() {
            return this;
        }

        @Path("model")
        public StringBuilder model() {
            return new StringBuilder();
        }

        @Path("other")
        public Thread other() {
            return Thread.currentThread();
        }

        @Path("staged")
        public Staged staged() {
            return new Staged();
        }
    }

    static class Staged extends CompletableFuture<Above> {}

    interface Inherited {
        @Path("inherited")
        default Thread inherited() {
            return Thread.currentThread();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "anything, java.net, true",
        "same, java.net, true",
        "below, java.net, true",
        "above, java.net, true",
        "model, java.net, false",
        "model, java.lang, true",
        "other, java.net, false",
        "staged, java.net, true",
        "inherited, java.net, true"
    })
    @DisplayName("unless what it returns cannot have it, or be what has it")
    void mayRepeat(String name, String runtime, boolean repeats) throws NoSuchMethodException {
        Class<?> owner = name.equals("inherited") ? Inherited.class : Locators.class;
        assertEquals(
                repeats,
                Locator.of(owner.getDeclaredMethod(name))
                        .mayRepeat(type -> type.getName().startsWith(runtime + ".")));
    }

    static class Leading {
        @Path("classes")
        public Class<Class<?>> classes() {
            throw new UnsupportedOperationException();
        }

        @Path("named")
        public Class<Above> named() {
            return Above.class;
        }

        @Path("bounded")
        public Class<? extends Above> bounded() {
            return Above.class;
        }

        @Path("lists")
        public List<String>[] lists() {
            throw new UnsupportedOperationException();
        }

        @Path("above")
        public Above above() {
            return new Above();
        }

        @Path("staged")
        public Staged staged() {
            return new Staged();
        }

        @Path("future")
        public CompletableFuture<Above> future() {
            return new Staged();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "staged, nowhere",
        "future, nowhere",
        "classes, nowhere",
        "named, Above exactly",
        "bounded, Above or below it",
        "lists, List[] or below it",
        "above, Above exactly"
    })
    @DisplayName("a locator leads to what its type names")
    void leads(String locator, String expected) throws NoSuchMethodException {
        ResourceClasses.Returned next =
                Locator.of(Leading.class.getMethod(locator)).leadsTo();
        assertEquals(
                expected,
                next == null
                        ? "nowhere"
                        : next.type().getSimpleName() + (next.isExact() ? " exactly" : " or below it"));
    }
}
