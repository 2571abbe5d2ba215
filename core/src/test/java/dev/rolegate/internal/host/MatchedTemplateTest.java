package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the locators that were taken, by the template that Jakarta REST 4.0 tells")
class MatchedTemplateTest {

    @Path("shop")
    public static class Shop {
        @Path("open")
        public Part open() {
            return new Part();
        }

        @Path("closed/{id}")
        public Part closed() {
            return new Part();
        }

        @Path("closed")
        public Part shorter() {
            return new Part();
        }

        @Path("any/{rest: .*}")
        public Part any() {
            return new Part();
        }

        @Path("")
        public Part nothing() {
            return new Part();
        }
    }

    public static class Part {
        @GET
        public String get() {
            return "";
        }

        @GET
        @Path("{id}")
        public String one() {
            return "";
        }

        @GET
        @Path("{rest: .*}")
        public String rest() {
            return "";
        }

        @Path("open")
        public Part open() {
            return this;
        }

        @Path("/open/")
        public Part again() {
            return this;
        }

        @Path("a/b")
        public Part joined() {
            return this;
        }

        @Path("a")
        public Part first() {
            return this;
        }

        @Path("b/open")
        public Part second() {
            return this;
        }
    }

    @ApplicationPath("/shop")
    private static final class SameName extends Application {}

    private Application application = new Application();

    private final MatchedTemplate template = new MatchedTemplate(new ResourceClasses(type -> false), () -> application);

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Step> steps(Class<?> type, String... names) {
        List<Step> steps = new ArrayList<>();
        for (String name : names) {
            steps.add(new Step(type, method(type, name)));
        }
        return steps;
    }

    private String taken(String told, String path, String endpoint, List<List<Step>> candidates) {
        List<Step> locators =
                template.locators(told, path, candidates, new Step(Part.class, method(Part.class, endpoint)));
        return locators == null
                ? "untold"
                : locators.stream()
                        .map(step -> step.method().getName())
                        .toList()
                        .toString();
    }

    private static final List<List<Step>> TWO = List.of(steps(Shop.class, "open", "closed", "shorter"));

    @Test
    @DisplayName("are the one chain that makes it up")
    void one() {
        assertEquals("[open]", taken("/shop/open", "shop/open", "get", TWO));
    }

    @Test
    @DisplayName("whatever slashes the request has")
    void slashes() {
        assertEquals("[closed]", taken("shop/closed/{id}/", "/shop//closed/7/", "get", TWO));
    }

    @Test
    @DisplayName("below the Application's path")
    void applicationPath() {
        application = new SameName();
        assertEquals("[open]", taken("/shop/shop/open", "shop/open", "get", TWO));
    }

    @Test
    @DisplayName("are not told below another path")
    void anotherPath() {
        assertEquals("untold", taken("/mapped/shop/open", "shop/open", "get", TWO));
    }

    @Test
    @DisplayName("are not told by what a locator froze, though another chain makes that up")
    void frozen() {
        assertEquals("untold", taken("/shop/closed/{id}", "shop/closed/7/8", "one", TWO));
    }

    @Test
    @DisplayName("are not told by what was frozen before any was taken")
    void frozenAtOnce() {
        application = new SameName();
        assertEquals("untold", taken("/shop", "shop/closed/7", "get", List.of(steps(Shop.class, "nothing", "closed"))));
    }

    @Test
    @DisplayName("are not told where a pattern may take any number of segments")
    void pattern() {
        List<List<Step>> candidates = List.of(steps(Shop.class, "open", "any"));
        assertEquals(
                List.of("untold", "untold"),
                List.of(
                        taken("/shop/open", "shop/open", "get", candidates),
                        taken("/shop/open/{rest: .*}", "shop/open/1", "rest", TWO)));
    }

    @Test
    @DisplayName("are not told where two have the same template")
    void sameTemplate() {
        assertEquals(
                "untold",
                taken(
                        "/shop/open/open",
                        "shop/open/open",
                        "get",
                        List.of(steps(Shop.class, "open"), steps(Part.class, "open", "again"))));
    }

    @Test
    @DisplayName("are not told where two chains make it up")
    void twoChains() {
        assertEquals(
                "untold",
                taken(
                        "/shop/open/a/b/open",
                        "shop/open/a/b/open",
                        "get",
                        List.of(
                                steps(Shop.class, "open"),
                                steps(Part.class, "joined", "first"),
                                steps(Part.class, "open", "second"))));
    }

    @Test
    @DisplayName("are not told where none makes it up")
    void none() {
        assertEquals("untold", taken("/shop/else", "shop/else", "get", TWO));
    }

    @Test
    @DisplayName("are told along several")
    void several() {
        assertEquals(
                "[open, first, open]",
                taken(
                        "/shop/open/a/open/{id}",
                        "shop/open/a/open/7",
                        "one",
                        List.of(
                                steps(Shop.class, "open", "closed"),
                                steps(Part.class, "open", "first"),
                                steps(Part.class, "open", "second"))));
    }

    @Test
    @DisplayName("are not looked for where there are many")
    void many() {
        assertEquals(List.of("[open" + ", open".repeat(15) + "]", "untold"), List.of(repeated(15), repeated(16)));
    }

    private String repeated(int times) {
        List<List<Step>> candidates = new ArrayList<>();
        candidates.add(steps(Shop.class, "open", "closed"));
        for (int i = 0; i < times; i++) {
            candidates.add(steps(Part.class, "open", "joined"));
        }
        String path = "shop/open" + "/open".repeat(times);
        return taken(path, path, "get", candidates);
    }
}
