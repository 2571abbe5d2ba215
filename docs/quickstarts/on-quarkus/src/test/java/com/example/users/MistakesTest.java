package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code mvn package}, as a user runs it. */
class MistakesTest {

    private static final Path REPOSITORY = Path.of("target", "repository").toAbsolutePath();
    private static final Path PROJECT = Path.of("target", "mistaken").toAbsolutePath();
    private static final Path LOG = Path.of("target", "maven.log");
    private static final String VERSION = System.getProperty("rolegate.version");

    @Test
    @DisplayName("an application with three mistakes is not built, and the build says which")
    void report() throws Exception {
        publish("core");
        publish("quarkus");
        publish("quarkus-deployment");
        copy(Path.of("src", "mistaken"), PROJECT);
        Files.move(PROJECT.resolve("project.xml"), PROJECT.resolve("pom.xml"), StandardCopyOption.REPLACE_EXISTING);

        assertNotEquals(0, mvnPackage());
        assertEquals("""
                Rolegate refuses this deployment, 3 mistakes:

                com.example.Users.delete(): @RequiresRole protects nothing here: the bean is no resource.
                Put it on a public resource method or locator, or on the class. [misplaced-role]

                com.example.UsersResource.delete(long): the role "amdin" is none of the known roles; the nearest is "admin".
                Correct the name, or add it to knownRoles (rolegate.known-roles). [unknown-role]

                com.example.UsersResource.get(long): @RequiresRole("user") and @PermitAll stand on one target and do not say the same.
                Keep one of them. [contradictory-target]""", reported());
    }

    private static int mvnPackage() throws Exception {
        return new ProcessBuilder(
                        System.getProperty("maven"),
                        "-B",
                        "-ntp",
                        "-Dmaven.repo.local.tail=" + REPOSITORY,
                        "-Dquarkus.version=" + System.getProperty("quarkus.version"),
                        "-Drolegate.version=" + VERSION,
                        "package")
                .directory(PROJECT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start()
                .waitFor();
    }

    /** From the report's first line to the first of where in Quarkus it comes from. */
    private static String reported() throws IOException {
        String log = Files.readString(LOG);
        int begin = log.indexOf("Rolegate refuses");
        int end = log.indexOf("\n[ERROR] \tat ", begin);
        return begin < 0 || end < 0 ? log : log.substring(begin, end).replace("[ERROR] ", "");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path file = to.resolve(from.relativize(each));
                Files.createDirectories(file.getParent());
                Files.copy(each, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** As {@code mvn install} would, in a repository of this test's own. */
    private static void publish(String module) throws IOException {
        String artifact = "rolegate-" + module;
        Path jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.endsWith(artifact + "-" + VERSION + ".jar"))
                .findFirst()
                .orElseThrow();
        Path folder = Files.createDirectories(REPOSITORY.resolve(Path.of("dev", "rolegate", artifact, VERSION)));
        Files.copy(jar, folder.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                jar.resolveSibling("flattened-pom.xml"),
                folder.resolve(artifact + "-" + VERSION + ".pom"),
                StandardCopyOption.REPLACE_EXISTING);
    }
}
