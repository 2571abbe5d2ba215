package dev.rolegate.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    @Test
    @DisplayName("the public API is these types and no others")
    void publicTypes() throws Exception {
        Path classes = Path.of(Identity.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(classes.resolve("dev/rolegate/testing"))) {
            assertEquals(
                    new TreeSet<>(Set.of("AccessMatrixVerifier", "Identity", "IdentityFeature")),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                            .map(name -> name.substring(0, name.length() - ".class".length()))
                            .filter(PublicTypesTest::isPublic)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static boolean isPublic(String name) {
        try {
            Class<?> type =
                    Class.forName("dev.rolegate.testing." + name, false, PublicTypesTest.class.getClassLoader());
            return Modifier.isPublic(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("no service file brings the identities into production")
    void noServices() throws Exception {
        Path classes = Path.of(Identity.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assertEquals(false, Files.exists(classes.resolve("META-INF/services")));
    }
}
