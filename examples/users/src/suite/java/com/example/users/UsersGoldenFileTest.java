package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.testing.AccessMatrixVerifier;
import jakarta.ws.rs.core.Application;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer sees of a change to who may call what: the source is changed, compiled, and held against the file. */
class UsersGoldenFileTest {

    private static final Path USERS = Path.of("..", "users");
    private static final Path SOURCE = Path.of("com", "example", "users", "UsersResource.java");

    @TempDir
    private Path folder;

    /** The lines that differ when {@code before} is {@code after} in the source of the resource. */
    private String difference(String before, String after) throws Exception {
        Path accepted = Files.copy(USERS.resolve("access-matrix.md"), folder.resolve("access-matrix.md"));
        AccessMatrixVerifier verifier = AccessMatrixVerifier.of(new Changed(changed(before, after)));
        AssertionError failure = assertThrows(AssertionError.class, () -> verifier.assertMatches(accepted));
        return failure.getMessage().replace(folder.toString(), "users");
    }

    private Class<?> changed(String before, String after) throws Exception {
        String source =
                Files.readString(USERS.resolve(Path.of("src", "main", "java").resolve(SOURCE)));
        assertTrue(source.contains(before), before);
        Path file = folder.resolve(SOURCE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.replace(before, after));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-nowarn", "-d", folder.toString(), file.toString());
        assertEquals(0, status);
        return new Compiled(folder.toUri().toURL()).find();
    }

    private static final class Changed extends Application {

        private final Class<?> resource;

        Changed(Class<?> resource) {
            this.resource = resource;
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(resource, AccountResource.class);
        }
    }

    /** Prefers the changed class to the one that the tests run with. */
    private static final class Compiled extends URLClassLoader {

        Compiled(URL classes) {
            super(new URL[] {classes}, UsersGoldenFileTest.class.getClassLoader());
        }

        Class<?> find() throws ClassNotFoundException {
            return findClass(UsersResource.class.getName());
        }
    }

    @Test
    @DisplayName("an endpoint that was added is an added line")
    void added() throws Exception {
        assertEquals("""
                The access matrix is not the one in users/access-matrix.md:
                - 6 endpoints, 0 open, 0 closed to everybody; roles: 'admin', 'user:{id}'.
                + 7 endpoints, 0 open, 0 closed to everybody; roles: 'admin', 'user:{id}'.
                + | GET | `/users/count` | any signed-in caller | This request requires a signed-in caller. | `com.example.users.UsersResource.count()` | `@RequiresRole("**") on com.example.users.UsersResource` |
                To accept it, run again with -Drolegate.accept=true, or put users/access-matrix.md.new in its place.""", difference("    @DELETE\n", """
                            @GET
                            @Path("count")
                            public int count() {
                                return database.all().size();
                            }

                            @DELETE
                        """));
    }

    @Test
    @DisplayName("a role that was changed is a changed line")
    void changed() throws Exception {
        assertEquals(
                """
                The access matrix is not the one in users/access-matrix.md:
                - 6 endpoints, 0 open, 0 closed to everybody; roles: 'admin', 'user:{id}'.
                + 6 endpoints, 0 open, 0 closed to everybody; roles: 'admin', 'editor', 'user:{id}'.
                - | POST | `/users` | `admin` | Adding users requires the 'admin' role. | `com.example.users.UsersResource.add(NewUser, UriInfo)` | `@RequiresRole(value = "admin", message = "Adding users requires the 'admin' role.") on com.example.users.UsersResource.add(NewUser, UriInfo)` |
                + | POST | `/users` | `editor` | Adding users requires the 'editor' role. | `com.example.users.UsersResource.add(NewUser, UriInfo)` | `@RequiresRole(value = "editor", message = "Adding users requires the 'editor' role.") on com.example.users.UsersResource.add(NewUser, UriInfo)` |
                To accept it, run again with -Drolegate.accept=true, or put users/access-matrix.md.new in its place.""",
                difference(
                        "@RequiresRole(value = \"admin\", message = \"Adding users requires the 'admin' role.\")",
                        "@RequiresRole(value = \"editor\", message = \"Adding users requires the 'editor' role.\")"));
    }

    @Test
    @DisplayName("a role that was removed is a changed line, with what is left to be met")
    void removed() throws Exception {
        assertEquals(
                """
                The access matrix is not the one in users/access-matrix.md:
                - | DELETE | `/users/{id: [0-9]{1,18}}` | `admin` | Deleting users requires the 'admin' role. | `com.example.users.UsersResource.delete(long)` | `@RequiresRole(value = "admin", message = "Deleting users requires the 'admin' role.") on com.example.users.UsersResource.delete(long)` |
                + | DELETE | `/users/{id: [0-9]{1,18}}` | any signed-in caller | This request requires a signed-in caller. | `com.example.users.UsersResource.delete(long)` | `@RequiresRole("**") on com.example.users.UsersResource` |
                To accept it, run again with -Drolegate.accept=true, or put users/access-matrix.md.new in its place.""",
                difference(
                        "    @RequiresRole(value = \"admin\", message = \"Deleting users requires the 'admin' role.\")\n",
                        ""));
    }
}
