package dev.rolegate.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {

    @jakarta.ws.rs.Path("a")
    public static class ForUsers {
        @GET
        @RequiresRole("user")
        public String get() {
            return "";
        }
    }

    @jakarta.ws.rs.Path("a")
    public static class ForAdmins {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "";
        }
    }

    @TempDir
    private Path folder;

    private Path file;
    private Path beside;
    private final AccessMatrix users = AccessMatrix.of(ForUsers.class);
    private final AccessMatrix admins = AccessMatrix.of(ForAdmins.class);

    @BeforeEach
    void paths() {
        file = folder.resolve("sub/matrix.md");
        beside = folder.resolve("sub/matrix.md.new");
    }

    @AfterEach
    void clear() {
        System.clearProperty("rolegate.accept");
    }

    private void accept(AccessMatrix matrix) {
        System.setProperty("rolegate.accept", "true");
        AccessMatrixVerifier.of(matrix).assertMatches(file);
        System.clearProperty("rolegate.accept");
    }

    private String failure(AccessMatrix matrix) {
        return String.valueOf(assertThrows(
                        AssertionError.class,
                        () -> AccessMatrixVerifier.of(matrix).assertMatches(file))
                .getMessage());
    }

    @Test
    @DisplayName("what was accepted matches")
    void matches() {
        accept(users);
        assertDoesNotThrow(() -> AccessMatrixVerifier.of(users).assertMatches(file));
    }

    @Test
    @DisplayName("a checkout with other line ends matches")
    void lineEnds() throws Exception {
        accept(users);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        assertDoesNotThrow(() -> AccessMatrixVerifier.of(users).assertMatches(file));
    }

    @Test
    @DisplayName("a difference fails with the lines that differ and how to accept them")
    void differs() {
        accept(users);
        String name = "dev.rolegate.testing.GoldenFileTest$For";
        assertEquals(
                """
                The access matrix is not the one in FILE:
                - 1 endpoint, 0 open, 0 closed to everybody; roles: 'user'.
                + 1 endpoint, 0 open, 0 closed to everybody; roles: 'admin'.
                - | GET | `/a` | `user` | This request requires the 'user' role. | `Users.get()` | `@RequiresRole("user") on Users.get()` |
                + | GET | `/a` | `admin` | This request requires the 'admin' role. | `Admins.get()` | `@RequiresRole("admin") on Admins.get()` |
                To accept it, run again with -Drolegate.accept=true, or put FILE.new in its place.""".replace("FILE", file.toString()).replaceAll("(Users|Admins)\\.", name.replace("$", "\\$") + "$1."),
                failure(admins));
    }

    @Test
    @DisplayName("the new text is written beside")
    void beside() throws Exception {
        accept(users);
        failure(admins);
        assertEquals(admins.toMarkdown(), Files.readString(beside));
    }

    @Test
    @DisplayName("a difference leaves the file")
    void leaves() throws Exception {
        accept(users);
        failure(admins);
        assertEquals(users.toMarkdown(), Files.readString(file));
    }

    @Test
    @DisplayName("what was written beside goes once the file matches")
    void cleared() {
        accept(users);
        failure(admins);
        AccessMatrixVerifier.of(users).assertMatches(file);
        assertFalse(Files.exists(beside));
    }

    @Test
    @DisplayName("a missing file fails")
    void missing() {
        assertEquals(
                "There is no " + file + " to hold the access matrix against.\n"
                        + "To accept it, run again with -Drolegate.accept=true, or put " + beside + " in its place.",
                failure(users));
    }

    @Test
    @DisplayName("a missing file is written beside")
    void missingBeside() throws Exception {
        failure(users);
        assertEquals(users.toMarkdown(), Files.readString(beside));
    }

    @Test
    @DisplayName("accepted is what says true, and nothing else")
    void accepted() {
        accept(users);
        System.setProperty("rolegate.accept", "yes");
        assertThrows(AssertionError.class, () -> AccessMatrixVerifier.of(admins).assertMatches(file));
    }

    @Test
    @DisplayName("the page is written to the build's folder")
    void html() throws Exception {
        accept(users);
        assertEquals(users.toHtml(), Files.readString(Path.of("target", "access-matrix", "matrix.md.html")));
    }
}
