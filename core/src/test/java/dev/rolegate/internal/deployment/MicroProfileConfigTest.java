package dev.rolegate.internal.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolegate.internal.options.Options.Place;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
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
        Place place = look(lines);
        assertNull(place.failure());
        return place.properties();
    }

    private Place look(String... lines) throws Exception {
        Files.createDirectories(folder.resolve("META-INF"));
        Files.write(folder.resolve("META-INF/microprofile-config.properties"), List.of(lines));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // There is one for each class loader of the thread, as in a server that has many applications.
        try (URLClassLoader application =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(application);
            return MicroProfileConfig.look("there");
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
    @DisplayName("it is looked for also on a thread without a class loader")
    void withoutLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(null);
            assertEquals(
                    Map.of("rolegate.disclose-roles", "true"),
                    MicroProfileConfig.look("there").properties());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    @DisplayName("a look-up that fails is told, with what could be read")
    void unreadable() throws Exception {
        Place place = look("rolegate.deny-unannotated=true", "another=\\u00zz");
        assertEquals(Map.of(), place.properties());
        assertEquals("java.lang.IllegalArgumentException: SRCFG00018: Malformed \\uxxxx encoding", place.failure());
    }

    @Test
    @DisplayName("a source that fails for one option is told, and the others are read")
    void failingSource() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.eclipse.microprofile.config.spi.ConfigSource"), Vault.class.getName());
        Place place = look("rolegate.default-role=clerk");
        assertEquals("clerk", place.properties().get("rolegate.default-role"));
        assertEquals("java.lang.IllegalStateException: sealed", place.failure());
    }

    /** One that cannot be asked for everything. */
    public static final class Vault implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public String getValue(String name) {
            if (name.equals("rolegate.challenge")) {
                throw new IllegalStateException("sealed");
            }
            return null;
        }

        @Override
        public String getName() {
            return "vault";
        }

        @Override
        public int getOrdinal() {
            return 500;
        }
    }

    @Test
    @DisplayName("where the API is there alone, nothing is told")
    void apiAlone() throws Exception {
        URL api = ConfigSource.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {api}, ClassLoader.getPlatformClassLoader())) {
            assertNone(alone);
        }
    }

    @Test
    @DisplayName("where there is none, nothing is read")
    void none() {
        assertNone(ClassLoader.getPlatformClassLoader());
    }

    private static void assertNone(ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            assertEquals(Place.outer("there", Map.of()), MicroProfileConfig.look("there"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
