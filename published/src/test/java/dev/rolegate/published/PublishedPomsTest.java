package dev.rolegate.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedPomsTest {

    private static final String BOM = "rolegate-bom";

    private static final String VERSION = System.getProperty("rolegate.version");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rolegate-core",
                "rolegate-jersey",
                "rolegate-resteasy",
                "rolegate-spring-boot",
                "rolegate-quarkus",
                "rolegate-quarkus-deployment",
                "rolegate-testing",
                BOM
            })
    @DisplayName("each POM says itself what Maven Central asks for")
    void complete(String id) throws IOException {
        Pom pom = pom(id);
        assertEquals(
                List.of(),
                Stream.of(
                                "name",
                                "description",
                                "url",
                                "licenses/license/name",
                                "licenses/license/url",
                                "developers/developer/name",
                                "scm/connection",
                                "scm/developerConnection",
                                "scm/url")
                        .filter(path -> pom.at(path).stream().allMatch(text -> text.isEmpty() || text.contains("${")))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rolegate-core",
                "rolegate-jersey",
                "rolegate-resteasy",
                "rolegate-spring-boot",
                "rolegate-quarkus",
                "rolegate-quarkus-deployment",
                "rolegate-testing",
                BOM
            })
    @DisplayName("no POM needs another one, or a repository, or tells of tests")
    void alone(String id) throws IOException {
        Pom pom = pom(id);
        assertEquals(
                List.of(),
                Stream.of("parent", "repositories", "profiles", "build", "*//dependency[scope='test']")
                        .filter(path -> !pom.at(path).isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "rolegate-core, jakarta.annotation-api jakarta.json-api parsson",
        "rolegate-jersey, rolegate-core jakarta.annotation-api",
        "rolegate-resteasy, rolegate-core jakarta.annotation-api",
        "rolegate-spring-boot, rolegate-jersey",
        "rolegate-quarkus, rolegate-core quarkus-rest",
        "rolegate-quarkus-deployment, rolegate-quarkus quarkus-rest-deployment",
        "rolegate-testing, rolegate-core jakarta.annotation-api",
        "rolegate-bom, ''"
    })
    @DisplayName("who depends on an artifact gets this with it, and nothing else")
    void brings(String id, String artifacts) throws IOException {
        assertEquals(
                artifacts,
                String.join(" ", pom(id).at("dependencies/dependency[scope='compile' or scope='runtime']/artifactId")));
    }

    @Test
    @DisplayName("the BOM has what is published, in this version, and nothing else")
    void bom() throws IOException {
        Pom bom = pom(BOM);
        assertEquals(
                Map.of(VERSION, jars()),
                bom.at("dependencyManagement//artifactId").stream()
                        .collect(Collectors.groupingBy(
                                id -> bom.at("dependencyManagement//dependency[artifactId='" + id + "']/version")
                                        .get(0)
                                        .replace(
                                                "${project.version}",
                                                bom.at("version").get(0)),
                                Collectors.toCollection(TreeSet::new))));
    }

    @Test
    @DisplayName("only these modules are deployed")
    void deployed() throws IOException {
        Set<String> expected = jars();
        expected.add(BOM);
        Set<String> deployed = new TreeSet<>();
        Files.walkFileTree(Path.of(".."), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return Set.of(".git", "target", "src")
                                .contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.endsWith("pom.xml")) {
                    Pom pom = new Pom(Files.readString(file));
                    if (pom.at("properties/rolegate.unpublished").contains("false")) {
                        deployed.addAll(pom.at("artifactId"));
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertEquals(expected, deployed);
    }

    private static Set<String> jars() {
        return Arrays.stream(Artifact.values()).map(each -> each.id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pom pom(String id) throws IOException {
        if (id.equals(BOM)) {
            return new Pom(Files.readString(Path.of("..", "bom", "target", "flattened-pom.xml")));
        }
        return Stream.of(Artifact.values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow()
                .pom();
    }
}
