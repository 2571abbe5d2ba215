package dev.rolegate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
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
        assertEquals(
                new TreeSet<>(Set.of(
                        "dev.rolegate.AccessEvent",
                        "dev.rolegate.AccessEvent$Decision",
                        "dev.rolegate.AccessListener",
                        "dev.rolegate.AccessMatrix",
                        "dev.rolegate.AccessMatrix$Access",
                        "dev.rolegate.AccessMatrix$Endpoint",
                        "dev.rolegate.AccessMatrix$Requirement",
                        "dev.rolegate.AuthorizationUnavailableException",
                        "dev.rolegate.InsufficientPermissionsException",
                        "dev.rolegate.RequiresRole",
                        "dev.rolegate.RequiresRole$All",
                        "dev.rolegate.RequiresRoleFeature",
                        "dev.rolegate.RequiresRoleFeature$Builder",
                        "dev.rolegate.RoleHierarchy",
                        "dev.rolegate.RoleHierarchy$Builder",
                        "dev.rolegate.RoleHierarchy$Implication",
                        "dev.rolegate.UnauthenticatedException")),
                publicTypesOf("dev/rolegate"));
    }

    @Test
    @DisplayName("what is exported to the integrations is what they need and no more")
    void integrationTypes() throws Exception {
        assertEquals(
                new TreeSet<>(Set.of(
                        "dev.rolegate.internal.BuiltFeature",
                        "dev.rolegate.internal.Deployment",
                        "dev.rolegate.internal.DiscoveredFeature",
                        "dev.rolegate.internal.Endpoints",
                        "dev.rolegate.internal.ForbiddenResponse",
                        "dev.rolegate.internal.Match",
                        "dev.rolegate.internal.Match$Step",
                        "dev.rolegate.internal.MatchReader",
                        "dev.rolegate.internal.MatrixFormat",
                        "dev.rolegate.internal.Option",
                        "dev.rolegate.internal.Registration",
                        "dev.rolegate.internal.Route")),
                publicTypesOf("dev/rolegate/internal"));
    }

    private static Set<String> publicTypesOf(String folder) throws IOException, URISyntaxException {
        Path classes = Path.of(RequiresRole.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(classes.resolve(folder))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(classes.getFileSystem().getSeparator(), "."))
                    .filter(PublicTypesTest::isPublic)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isPublic(String name) {
        try {
            Class<?> type = Class.forName(name, false, PublicTypesTest.class.getClassLoader());
            for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
                if (!Modifier.isPublic(each.getModifiers())) {
                    return false;
                }
            }
            return !type.isAnonymousClass();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
