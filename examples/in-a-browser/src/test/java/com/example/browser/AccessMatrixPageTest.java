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
                    + ".map(row => row.querySelector('b').textContent + ' ' + row.querySelector('code').textContent)";

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
    @DisplayName("by keyboard alone: a third Tab leads to the filter by caller, where the first letters choose")
    void callerByKeyboard() throws Exception {
        chromium.show(1280, "light");
        show("users", users);
        press(Keys.TAB, Keys.TAB, Keys.TAB);
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
        for (int i = 0; i < 4; i++) {
            press(Keys.TAB);
            outlines.add(chromium.run("const style = getComputedStyle(document.activeElement);"
                    + "return document.activeElement.tagName + ' ' + style.outlineStyle + ' ' + style.outlineWidth"));
        }
        assertEquals(List.of("INPUT solid 3px", "SELECT solid 3px", "SELECT solid 3px", "DIV solid 3px"), outlines);
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
                        + "return [document.title, text('tbody code'), text('#caller option:last-child'),"
                        + " [...document.querySelector('td.denial').childNodes].filter(node => node.nodeName !== 'SMALL')"
                        + ".map(node => node.textContent).join(''),"
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
                AccessMatrix.of(ManyEndpoints.classes(Files.createDirectories(Path.of("target", "some")), 1, 250, 8)));
        assertEquals("200 of 250 rows shown; 250 fit", status());
        press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER);
        assertEquals("250 of 250 rows shown", status());
    }

    private static AccessMatrix generated(int endpoints, int roles) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "of-" + endpoints + "-" + roles));
        return AccessMatrix.of(ManyEndpoints.classes(folder, 1, endpoints, roles));
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 8", "light, 390, 8", "dark, 1280, 320", "dark, 390, 320"})
    @DisplayName("axe finds nothing with 20 roles")
    void twentyRolesAccessible(String scheme, int width, int endpoints) throws Exception {
        chromium.show(width, scheme);
        show("roles", generated(endpoints, 20));
        chromium.photograph(PAGES.resolve("roles-" + scheme + "-" + width + "-" + endpoints + ".png"));
        chromium.run(axe());
        assertEquals(List.of(), chromium.run(AXE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    @DisplayName("where somebody does not get in, the mark has the contrast of text")
    void contrast(String scheme) throws Exception {
        chromium.show(1280, scheme);
        show("roles", generated(8, 20));
        assertEquals(
                true,
                chromium.run("const light = color => { const [r, g, b] = color.match(/[0-9]+/g).map(c => c / 255)"
                        + ".map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);"
                        + " return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05 };"
                        + "const mark = light(getComputedStyle(document.querySelector('.no .mark')).color);"
                        + "const page = light(getComputedStyle(document.body).backgroundColor);"
                        + "return Math.max(mark, page) / Math.min(mark, page) >= 4.5"));
    }

    @Test
    @DisplayName("20 roles fit on a screen of 1280, and nothing is cut")
    void twentyRolesFit() throws Exception {
        chromium.show(1280, "light");
        show("roles", generated(320, 20));
        assertEquals(
                List.of(22L, true, 0L),
                chromium.run("const region = document.querySelector('.scroll');"
                        + "const cut = [...document.querySelectorAll('th, td, th span, small, code')]"
                        + ".filter(each => each.checkVisibility() && !each.matches('.unseen')"
                        + " && each.scrollWidth > each.clientWidth && each.clientWidth > 0);"
                        + "return [document.querySelectorAll('thead th.caller').length,"
                        + " region.scrollWidth <= region.clientWidth, cut.length]"));
    }

    @Test
    @DisplayName("the path and the header stay in view, wherever one scrolls")
    void inView() throws Exception {
        chromium.show(800, "light");
        show("roles", generated(320, 20));
        assertEquals(
                List.of(true, true, true),
                chromium.run("const region = document.querySelector('.scroll');"
                        + "region.scrollTo(400, 3000);"
                        + "const frame = region.getBoundingClientRect();"
                        + "const row = document.elementFromPoint(frame.left + 20, frame.top + 400).closest('th');"
                        + "const head = document.querySelector('thead th:last-child').getBoundingClientRect();"
                        + "return [region.scrollLeft > 0 && region.scrollTop > 0,"
                        + " row !== null && Math.abs(row.getBoundingClientRect().left - frame.left) < 3,"
                        + " Math.abs(head.top - frame.top) < 3]"));
    }

    @Test
    @DisplayName("on a narrow screen roles stand together, in words")
    void grouped() throws Exception {
        chromium.show(390, "light");
        show("users", users);
        assertEquals(
                List.of(0L, "'admin'"),
                chromium.run("return [[...document.querySelectorAll('.caller')].filter(cell => cell.checkVisibility()).length,"
                        + " [...document.querySelectorAll('tbody tr')]"
                        + ".filter(row => row.querySelector('b').textContent === 'DELETE')"
                        + ".map(row => row.querySelector('.who')).filter(who => who.checkVisibility())"
                        + ".map(who => who.textContent).join()]"));
    }

    @Test
    @DisplayName("without a script the page says in words who may call what")
    void withoutScript() throws Exception {
        chromium.show(1280, "light");
        chromium.scripts(false);
        try {
            show("users", users);
            assertEquals(
                    List.of(0L, "'admin'", false),
                    chromium.run("return [document.querySelectorAll('.caller').length,"
                            + " [...document.querySelectorAll('tbody tr')]"
                            + ".filter(row => row.querySelector('b').textContent === 'DELETE')"
                            + ".map(row => row.querySelector('.who')).filter(who => who.checkVisibility())"
                            + ".map(who => who.textContent).join(),"
                            + " document.querySelector('form').checkVisibility()]"));
        } finally {
            chromium.scripts(true);
        }
    }

    @Test
    @DisplayName("by keyboard alone: a second Tab leads to the kinds of access; what is unknown stays in each")
    void kindByKeyboard() throws Exception {
        chromium.show(1280, "light");
        show("kinds", AccessMatrix.of(EveryKind.class));
        press(Keys.TAB, Keys.TAB);
        assertEquals("kind", focused().getDomAttribute("id"));
        press("closed");
        String path = "/kinds/of/endpoints/with-a-rather-long-path/{number: [0-9]{1,18}}/";
        assertEquals(
                List.of(
                        "… " + path + "again/unknown",
                        "GET " + path + "closed",
                        "… " + path + "unknown"),
                ((List<?>) chromium.run(SHOWN)).stream()
                        .filter(each -> !String.valueOf(each).endsWith("again/closed"))
                        .toList());
    }

    @Test
    @DisplayName("300 roles: by keyboard alone some are found by a part of their names")
    void manyRoles() throws Exception {
        chromium.show(1280, "light");
        show("all-roles", generated(300, 300));
        assertEquals("200 of 300 rows shown; 300 fit; columns for 0 of 300 roles", status());
        press(Keys.TAB, Keys.TAB, Keys.TAB);
        assertEquals("role", focused().getDomAttribute("id"));
        press("ROLE29");
        assertEquals(
                List.of("anonymous", "signed in, no role", "'role29'", "'role290'", "'role291'"),
                chromium.run("return [...document.querySelectorAll('thead .caller')].slice(0, 5)"
                        + ".map(cell => cell.textContent)"));
        press(Keys.TAB, "'role290");
        assertEquals(List.of("GET /c0/m290"), chromium.run(SHOWN));
    }

    @Test
    @DisplayName("600 endpoints with 100 roles are less than a megabyte")
    void megabyte() throws Exception {
        int bytes = generated(600, 100).toHtml().getBytes(StandardCharsets.UTF_8).length;
        assertEquals(true, bytes < 1_000_000, () -> bytes + " bytes");
    }

    @Test
    @DisplayName("ten thousand endpoints can be filtered")
    void many() throws Exception {
        Class<?>[] resources = ManyEndpoints.classes(Files.createDirectories(Path.of("target", "many")), 10, 1_000, 8);
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
