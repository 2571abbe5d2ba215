package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.Path;
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
    }

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
}
