package dev.rolegate.internal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixFormatTest {

    /** What ends an element, an attribute, a script, a comment, a code span, a cell; and a text that runs backwards. */
    private static final String HOSTILE =
            "</script><script>alert(1)</script><img src=x onerror=\"alert(1)\">'`|``\\--><!--{{rows}}\u202Enimda";

    /** The same without braces, which would name a path parameter. */
    private static final String HOSTILE_ROLE =
            "</script><script>alert(1)</script><img src=x onerror=\"alert(1)\">'`|``\\--><!--\u202Enimda";

    @Path("users")
    public static class Users {
        @GET
        public String all() {
            return "";
        }

        @DELETE
        @Path("{id: [0-9]|x}")
        @RequiresRole({"admin", "support"})
        @RequiresRole("staff")
        public void delete() {}

        @POST
        @Consumes("text/plain")
        @DenyAll
        public void text() {}

        @POST
        @Consumes("text/csv")
        @RequiresRole(value = "admin", hide = true)
        public void csv() {}

        @Path("sub")
        @RequiresRole(RequiresRole.AUTHENTICATED)
        public Object sub() {
            return "";
        }

        @Path("unseen")
        @RequiresRole("staff")
        public Unseen unseen() {
            throw new IllegalStateException();
        }
    }

    public interface Unseen {
        @GET
        @RequiresRole({"reader", "admin"})
        String get();
    }

    @Path("<b>{x: " + HOSTILE + "}")
    public static class Hostile {
        @GET
        @Consumes(HOSTILE)
        @RequiresRole(value = HOSTILE_ROLE, message = HOSTILE)
        public String get() {
            return "";
        }
    }

    @Test
    @DisplayName("Markdown is a table with a line for each endpoint")
    void markdown() {
        String where = "dev.rolegate.internal.matrix.MatrixFormatTest$Users.";
        assertEquals(
                """
                # Access matrix

                5 endpoints, 1 open, 1 closed to everybody, 1 unknown, + 2 locators that cannot be followed; roles: 'admin', 'reader', 'staff', 'support'.

                | | Path | Who may call | The others get | Resource method | Declared |
                |---|---|---|---|---|---|
                | GET | `/users` | **everybody** |  | `@all()` | `nothing on @all()` |
                | POST | `/users` takes `text/csv` | `admin` | 404 | `@csv()` | `@RequiresRole(value = "admin", hide = true) on @csv()` |
                | POST | `/users` takes `text/plain` | nobody | You do not have permission to make this request. | `@text()` | `@DenyAll on @text()` |
                | … | `/users/sub` | **?** unknown below, at least any signed-in caller | This request requires a signed-in caller. | `@sub()` | `@RequiresRole("**") on @sub()` |
                | … | `/users/unseen` | **?** unknown below, at least `staff` | This request requires the 'staff' role. | `@unseen()` | `@RequiresRole("staff") on @unseen()` |
                | GET | `/users/unseen` | **?** unknown, at least `staff`, presumably `reader` or `admin` | This request requires the 'staff' role. | `%get()` | `@RequiresRole("staff") on @unseen()`<br>`@RequiresRole({"reader", "admin"}) on %get()` |
                | DELETE | `/users/{id: [0-9]\\|x}` | (`admin` or `support`) **and** `staff` | This request requires one of the roles 'admin', 'support'. / This request requires the 'staff' role. | `@delete()` | `@RequiresRole({"admin", "support"}) @RequiresRole("staff") on @delete()` |
                """.replaceAll("@(all|csv|text|sub|unseen|delete)", where.replace("$", "\\$") + "$1")
                        .replace("%", where.replace("Users", "Unseen")),
                AccessMatrix.of(Users.class).toMarkdown());
    }

    @Test
    @DisplayName("on the page what is unknown is so for everybody, in words and for the cells")
    void unknownOnPage() {
        String row = AccessMatrix.of(Users.class)
                .toHtml()
                .replace("<wbr>", "")
                .lines()
                .filter(each -> each.contains("MatrixFormatTest$Unseen.get()"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("uuuuuu", "unknown"),
                List.of(
                        row.replaceAll(".* data-in=\"(\\w+)\".*", "$1"),
                        row.replaceAll(".* class=\"who\">(\\w+).*", "$1")));
    }

    @Test
    @DisplayName("in Markdown a hostile name stays in its code span and its cell")
    void hostileMarkdown() {
        assertEquals(
                "``` " + HOSTILE.replace("|", "\\|").replace("\u202E", "\\u202e") + " ```",
                MarkdownMatrix.code(HOSTILE));
    }

    @Test
    @DisplayName("in Markdown a hostile message is text")
    void hostileMessage() {
        assertEquals("\\<b\\>\\|\\*\\_\\[x\\](y)\\`", MarkdownMatrix.text("<b>|*_[x](y)`"));
    }

    @Test
    @DisplayName("JSON keeps every name as it is")
    void json() {
        String json = AccessMatrix.of(Hostile.class).toJson();
        assertEquals(
                HOSTILE,
                Json.createReader(new StringReader(json))
                        .readObject()
                        .getJsonArray("endpoints")
                        .getJsonObject(0)
                        .getJsonArray("requirements")
                        .getJsonObject(0)
                        .getString("message"));
    }

    @Test
    @DisplayName("JSON in a script element cannot end it")
    void jsonInScript() {
        assertFalse(Pattern.compile("[<>&]")
                .matcher(AccessMatrix.of(Hostile.class).toJson())
                .find());
    }

    /** Each badge, and the letters of the callers: anonymous, without a role, 'admin'. */
    private static String kinds(Class<?> resources, String method) {
        String row = AccessMatrix.of(resources)
                .toHtml()
                .replace("<wbr>", "")
                .lines()
                .filter(each -> each.contains("." + method + "("))
                .findFirst()
                .orElseThrow();
        return Pattern.compile("class=\"badge [a-z]+\">([^<]+)")
                        .matcher(row)
                        .results()
                        .map(badge -> badge.group(1))
                        .collect(Collectors.joining(", "))
                + " " + row.replaceAll(".* data-in=\"(\\w+)\".*", "$1");
    }

    @Path("kinds")
    public static class Kinds {
        @GET
        @PermitAll
        public String purpose() {
            return "";
        }

        @POST
        public void omission() {}

        @DELETE
        @DenyAll
        public void closed() {}

        @PUT
        @RequiresRole(value = "admin", hide = true)
        public void hidden() {}

        @PATCH
        @RequiresRole("admin")
        @RequiresRole("staff")
        public void both() {}

        @Path("again")
        public Again again() {
            return new Again();
        }

        @Path("unknown")
        public Object unknown() {
            return "";
        }
    }

    public static class Again {
        @Path("more")
        public Again more() {
            return this;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "purpose = open on purpose yyyy",
                "omission = open by omission yyyy",
                "closed = closed nnnn",
                "hidden = restricted, hidden nnyn",
                "both = restricted nnpp",
                "more = as on the way aaaa",
                "unknown = unknown uuuu",
            })
    @DisplayName("on the page each kind of row has its word, and letters for the cells")
    void rowsOnPage(String method, String kinds) {
        assertEquals(kinds, kinds(Kinds.class, method));
    }

    @Test
    @DisplayName("the page counts each kind where it can be chosen")
    void kindsOnPage() {
        assertEquals(
                "open on purpose (1), open by omission (1), restricted (2), closed (1), hidden (1), unknown (1),"
                        + " as on the way (1)",
                Pattern.compile("<option value=\"\\w+\">([^<]+)")
                        .matcher(AccessMatrix.of(Kinds.class).toHtml())
                        .results()
                        .map(option -> option.group(1))
                        .collect(Collectors.joining(", ")));
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<[^>]*>")
                .matcher(html.replaceAll("(?s)<(script|style)>.*?</\\1>", "<$1>"))
                .results()
                .map(MatchResult::group)
                .filter(tag -> !tag.equals("<wbr>"))
                .toList();
    }

    @Test
    @DisplayName("a hostile name adds no tag to the page, and no attribute to one")
    void hostileHtml() {
        String html = AccessMatrix.of(Hostile.class).toHtml();
        assertEquals(tags(AccessMatrix.of(Tame.class).toHtml()), tags(html));
    }

    @Path("tame")
    public static class Tame {
        @GET
        @Consumes("text/plain,x,y")
        @RequiresRole(value = "tame", message = "Tame.")
        public String get() {
            return "";
        }
    }

    @Test
    @DisplayName("a name that runs backwards does not on the page")
    void bidirectional() {
        assertFalse(AccessMatrix.of(Hostile.class).toHtml().contains("\u202E"));
    }

    @Test
    @DisplayName("the page lets its own script run and nothing else, and loads nothing")
    void contentSecurityPolicy() {
        String html = AccessMatrix.of(Users.class).toHtml();
        assertTrue(Pattern.compile("content=\"default-src 'none'; style-src 'sha256-[\\w+/]{43}='; script-src 'sha256-")
                .matcher(html)
                .find());
    }

    @Test
    @DisplayName("the page names no other resource")
    void selfContained() {
        assertFalse(Pattern.compile("(?i)(src|href)\\s*=|url\\(|@import|https?:")
                .matcher(AccessMatrix.of(Users.class).toHtml())
                .find());
    }
}
