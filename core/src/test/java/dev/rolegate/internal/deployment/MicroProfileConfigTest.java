package dev.rolegate.internal.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With SmallRye's implementation, which nothing else here looks for. */
class MicroProfileConfigTest {

    @TempDir
    private Path folder;

    /** Without what the environment has, which is the build's. */
    private Map<String, Object> read(String... lines) throws Exception {
        Map<String, Object> read = readAll(lines);
        read.remove("rolegate.disclose-roles");
        return read;
    }

    private Map<String, Object> readAll(String... lines) throws Exception {
        Files.createDirectory(folder.resolve("META-INF"));
        Files.write(folder.resolve("META-INF/microprofile-config.properties"), List.of(lines));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // There is one for each class loader of the thread, as in a server that has many applications.
        try (URLClassLoader application =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(application);
            return MicroProfileConfig.read();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    @DisplayName("options are read, and what is somebody else's is not")
    void properties() throws Exception {
        assertEquals(
                Map.of("rolegate.challenge", "Basic"),
                read("rolegate.challenge=Basic", "rolegates.challenge=x", "challenge=x"));
    }

    @Test
    @DisplayName("an expression is expanded")
    void expression() throws Exception {
        assertEquals(Map.of("rolegate.default-role", "clerk"), read("rolegate.default-role=${role}", "role=clerk"));
    }

    @Test
    @DisplayName("what cannot be expanded is there, and is no text, so that no option can be that")
    void unset() throws Exception {
        Object unread = read("rolegate.role-hierarchy=admin > ${role}").get("rolegate.role-hierarchy");
        assertEquals("admin > ${role}", String.valueOf(unread));
        assertFalse(unread instanceof CharSequence);
    }

    @Test
    @DisplayName("without a value an option is not set")
    void empty() throws Exception {
        assertEquals(Map.of(), read("rolegate.challenge="));
    }

    @Test
    @DisplayName("an unknown name is there, in any case")
    void unknown() throws Exception {
        assertEquals(
                Map.of("rolegate.chalenge", "", "Rolegate.Challenge", ""),
                read("rolegate.chalenge=Basic", "Rolegate.Challenge=Basic"));
    }

    @Test
    @DisplayName("of the environment an option is read by the name that MicroProfile Config gives it, and nothing else")
    void environment() throws Exception {
        assertEquals(
                Map.of("rolegate.disclose-roles", "true"),
                readAll(),
                "ROLEGATE_DISCLOSE_ROLES=true ROLEGATE_HOME=/opt/rolegate, as the build sets them");
    }

    @Test
    @DisplayName("where there is none, nothing is read")
    void none() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertEquals(Map.of(), MicroProfileConfig.read());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
