package dev.rolegate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                        "dev.rolegate.AccessEvent$Reason",
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
    @DisplayName("inside, what other rooms call is public, and no more")
    void betweenRooms() throws Exception {
        Set<String> all = new TreeSet<>();
        for (String room : List.of("rule", "host", "options", "denial", "gate", "matrix", "deployment")) {
            publicTypesOf("dev/rolegate/internal/" + room).stream()
                    .filter(each -> !each.contains("$"))
                    .map(each -> each.substring("dev.rolegate.internal.".length()))
                    .forEach(all::add);
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "rule.Declaration",
                        "rule.Refusal",
                        "rule.ResourceClasses",
                        "rule.Route",
                        "rule.Sources",
                        "host.Host",
                        "host.Match",
                        "options.Option",
                        "options.Options",
                        "options.Registration",
                        "denial.Denial",
                        "denial.Denials",
                        "gate.Policy",
                        "gate.RequiredRoles",
                        "gate.Requirement",
                        "gate.RequiresRoleFilter",
                        "matrix.Endpoints",
                        "matrix.MatrixFormat",
                        "deployment.Deployment",
                        "deployment.DiscoveredFeature")),
                all);
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
