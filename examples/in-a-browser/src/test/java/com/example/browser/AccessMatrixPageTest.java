package com.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.users.Tokens;
import com.example.users.UsersApplication;
import com.example.users.UsersDatabase;
import dev.rolegate.AccessMatrix;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The access matrix as a page, as people and their tools find it. */
class AccessMatrixPageTest {

    private static final Path PAGES = Path.of("target", "access-matrix");

    private static final String SHOWN =
            "return [...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility())"
                    + ".map(row => row.querySelector('.verb').textContent + ' ' + row.querySelector('.path').textContent)";

    private static Chromium chromium;
    private static AccessMatrix users;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        try (UsersDatabase database = UsersDatabase.open("jdbc:h2:mem:matrix")) {
            users = AccessMatrix.of(new UsersApplication(database, new Tokens().verifier(), "http://localhost:3000"));
        }
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void show(String name, AccessMatrix matrix) throws Exception {
        Files.createDirectories(PAGES);
        Path page = PAGES.resolve(name + ".html");
        Files.writeString(page, matrix.toHtml());
        chromium.load(page.toUri());
    }

    private static String axe() throws Exception {
        try (InputStream script = AccessMatrixPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "light, 390", "dark, 1280", "dark, 390"})
    @DisplayName("axe finds nothing that would be in the way of anybody")
    void accessible(String scheme, int width) throws Exception {
        chromium.show(width, scheme);
        show("users", users);
        chromium.photograph(PAGES.resolve("users-" + scheme + "-" + width + ".png"));
        chromium.run(axe());
        assertEquals(List.of(), chromium.run(AXE));
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "light, 390", "dark, 1280", "dark, 390"})
    @DisplayName("axe finds nothing either where there is a row of every kind")
    void everyKindAccessible(String scheme, int width) throws Exception {
        chromium.show(width, scheme);
        show("kinds", AccessMatrix.of(EveryKind.class));
        chromium.photograph(PAGES.resolve("kinds-" + scheme + "-" + width + ".png"));
        chromium.run(axe());
        assertEquals(List.of(), chromium.run(AXE));
    }

    private static final String AXE = "return axe.run().then(results => results.violations.map("
            + "found => found.id + ': ' + found.nodes.map(node => node.target.join(' ')).join(', ')))";

    private static void press(CharSequence... keys) {
        new Actions(chromium.driver()).sendKeys(keys).perform();
    }

    private static WebElement focused() {
        return chromium.driver().switchTo().activeElement();
    }

    @Test
    @DisplayName("by keyboard alone: Tab leads to the text filter, and what is typed leaves the rows with it")
    void textByKeyboard() throws Exception {
        chromium.show(1280, "light");
        show("users", users);
        press(Keys.TAB);
        assertEquals("text", focused().getDomAttribute("id"));
        press("DELETING");
        assertEquals(List.of("DELETE /users/{id: [0-9]{1,18}}"), chromium.run(SHOWN));
    }

    @Test
    @DisplayName("by keyboard alone: a second Tab leads to the filter by caller, where the first letters choose")
    void callerByKeyboard() throws Exception {
        chromium.show(1280, "light");
        show("users", users);
        press(Keys.TAB, Keys.TAB);
        assertEquals("caller", focused().getDomAttribute("id"));
        press("signed");
        assertEquals(List.of("GET /users", "GET /users/{id: [0-9]{1,18}}"), chromium.run(SHOWN));
    }

    @Test
    @DisplayName("by keyboard alone: whatever has the focus shows it")
    void focusVisible() throws Exception {
        chromium.show(1280, "light");
        show("users", users);
        List<Object> outlines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            press(Keys.TAB);
            outlines.add(chromium.run("const style = getComputedStyle(document.activeElement);"
                    + "return document.activeElement.tagName + ' ' + style.outlineStyle + ' ' + style.outlineWidth"));
        }
        assertEquals(List.of("INPUT solid 3px", "SELECT solid 3px", "DIV solid 3px"), outlines);
    }

    @Test
    @DisplayName("a role is found where it counts, not wherever its column is")
    void roleByText() throws Exception {
        chromium.show(1280, "light");
        show("kinds", AccessMatrix.of(EveryKind.class));
        press(Keys.TAB);
        press("'editor'");
        assertEquals(
                List.of(true),
                chromium.run("return [...new Set([...document.querySelectorAll('tbody tr:not([hidden])')]"
                        + ".map(row => !row.cells[5].classList.contains('no')))]"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    @DisplayName("the page ends where the table ends, and nothing is wider than the screen")
    void size(int width) throws Exception {
        chromium.show(width, "light");
        show("kinds", AccessMatrix.of(EveryKind.class));
        assertEquals(
                List.of(true, true),
                chromium.run("const page = document.documentElement, main = document.querySelector('main');"
                        + "return [page.scrollHeight <= Math.max(innerHeight, main.getBoundingClientRect().bottom + 40),"
                        + " page.scrollWidth <= innerWidth]"));
    }

    @Test
    @DisplayName("names with markup and quotes show as they are, and run nothing")
    void markup() throws Exception {
        chromium.show(1280, "light");
        show("hostile", AccessMatrix.of(Hostile.class));
        assertEquals(
                List.of("Access matrix", Hostile.MARKUP, "'" + Hostile.MARKUP + "'", Hostile.MARKUP, 0L),
                chromium.run("const text = name => document.querySelector(name).textContent;"
                        + "return [document.title, text('.path'), text('option:last-child'),"
                        + " document.querySelector('.denial').firstChild.textContent,"
                        + " document.querySelectorAll('main script, img').length]"));
    }

    @Test
    @DisplayName("names with markup can be searched for")
    void markupFiltered() throws Exception {
        chromium.show(1280, "light");
        show("hostile", AccessMatrix.of(Hostile.class));
        press(Keys.TAB);
        press("</script>");
        assertEquals(List.of("GET " + Hostile.MARKUP), chromium.run(SHOWN));
    }

    private static Object status() {
        return chromium.run("return document.querySelector('[role=status]').textContent");
    }

    @Test
    @DisplayName("where many rows fit the first are shown, and by keyboard alone all of them")
    void all() throws Exception {
        chromium.show(1280, "light");
        show(
                "some",
                AccessMatrix.of(ManyEndpoints.classes(Files.createDirectories(Path.of("target", "some")), 1, 250)));
        assertEquals("200 of 250 rows shown; 250 fit", status());
        press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER);
        assertEquals("250 of 250 rows shown", status());
    }

    @Test
    @DisplayName("ten thousand endpoints can be filtered")
    void many() throws Exception {
        Class<?>[] resources = ManyEndpoints.classes(Files.createDirectories(Path.of("target", "many")), 10, 1_000);
        chromium.show(1280, "light");
        long start = System.nanoTime();
        AccessMatrix matrix = AccessMatrix.of(resources);
        long made = System.nanoTime();
        String html = matrix.toHtml();
        long printed = System.nanoTime();
        show("many", matrix);
        long loaded = System.nanoTime();
        Object filtered =
                chromium.run("const text = document.getElementById('text'), caller = document.getElementById('caller');"
                        + "const time = change => { const start = performance.now(); change(); document.body.offsetHeight;"
                        + " return Math.round(performance.now() - start) };"
                        + "return [time(() => { text.value = 'm77'; text.dispatchEvent(new Event('input')) }),"
                        + " time(() => { text.value = ''; text.dispatchEvent(new Event('input')) }),"
                        + " time(() => { caller.value = '3'; caller.dispatchEvent(new Event('change')) })].join(', ')");
        System.out.printf(
                "%d endpoints: matrix %d ms, page %d ms, %.1f MB, loaded %d ms, filters %s ms%n",
                matrix.endpoints().size(),
                (made - start) / 1_000_000,
                (printed - made) / 1_000_000,
                html.length() / 1e6,
                (loaded - printed) / 1_000_000,
                filtered);
        chromium.run("document.getElementById('caller').value = ''");
        press(Keys.TAB);
        press("c3/m777");
        assertEquals("1 of 10000 rows shown", status());
    }
}
