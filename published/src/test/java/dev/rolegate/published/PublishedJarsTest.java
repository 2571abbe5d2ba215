package dev.rolegate.published;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedJarsTest {

    private static final Instant BUILT = Instant.parse(System.getProperty("rolegate.timestamp"));

    @ParameterizedTest
    @CsvSource({
        "CORE, dev.rolegate, false",
        "TESTING, dev.rolegate.testing, false",
        // Their runtimes have no descriptors themselves.
        "JERSEY, dev.rolegate.jersey, true",
        "RESTEASY, dev.rolegate.resteasy, true",
        "SPRING_BOOT, dev.rolegate.spring, true",
        "QUARKUS, dev.rolegate.quarkus, true",
        "QUARKUS_DEPLOYMENT, dev.rolegate.quarkus.deployment, true"
    })
    @DisplayName("each jar is a module, under its own name")
    void modules(Artifact artifact, String name, boolean automatic) {
        ModuleDescriptor module = artifact.descriptor();
        assertEquals(List.of(name, automatic), List.of(module.name(), module.isAutomatic()));
    }

    @Test
    @DisplayName("the core exports its API to all, and how it works to the integrations alone")
    void exports() {
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "dev.rolegate",
                                "dev.rolegate.internal.deployment to [dev.rolegate.jersey, dev.rolegate.quarkus, dev.rolegate.resteasy, dev.rolegate.spring]",
                                "dev.rolegate.internal.host to [dev.rolegate.jersey, dev.rolegate.quarkus, dev.rolegate.resteasy]",
                                "dev.rolegate.internal.options to [dev.rolegate.jersey, dev.rolegate.quarkus, dev.rolegate.resteasy, dev.rolegate.spring]",
                                "dev.rolegate.internal.rule to [dev.rolegate.jersey, dev.rolegate.quarkus, dev.rolegate.resteasy, dev.rolegate.spring]")),
                Artifact.CORE.descriptor().exports().stream()
                        .map(each -> each.source() + (each.isQualified() ? " to " + new TreeSet<>(each.targets()) : ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("the core and the test kit find all that they require on a module path")
    void resolve() {
        ModuleFinder path = ModuleFinder.of(Stream.concat(
                        Stream.of(Artifact.CORE, Artifact.TESTING).map(Artifact::jar),
                        Stream.of(Path.class, RolesAllowed.class, JsonObject.class)
                                .map(type -> Artifact.jarOf(type.getName())))
                .toArray(java.nio.file.Path[]::new));
        assertEquals(
                Set.of("dev.rolegate", "dev.rolegate.testing"),
                ModuleLayer.boot()
                        .configuration()
                        .resolve(path, ModuleFinder.of(), Set.of("dev.rolegate.testing"))
                        .modules()
                        .stream()
                        .map(module -> module.name())
                        .filter(name -> name.startsWith("dev.rolegate"))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.rolegate", "dev.rolegate.testing"})
    @DisplayName("an application that is a module compiles with what Maven brings")
    void compiles(String required, @TempDir java.nio.file.Path folder) throws IOException {
        java.nio.file.Path source =
                Files.writeString(folder.resolve("module-info.java"), "module app { requires " + required + "; }");
        String path = Stream.concat(
                        Stream.of(Artifact.CORE, Artifact.TESTING).map(Artifact::jar),
                        Stream.of(Path.class, RolesAllowed.class, JsonObject.class)
                                .map(type -> Artifact.jarOf(type.getName())))
                .map(String::valueOf)
                .collect(Collectors.joining(File.pathSeparator));
        StringWriter said = new StringWriter();
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "-p",
                        path,
                        "-d",
                        folder.toString(),
                        source.toString());
        assertEquals("", said.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.rolegate.jersey.JerseyIntegration", "dev.rolegate.resteasy.ResteasyIntegration"})
    @DisplayName("an integration can be looked at where its runtime is not, to say that it is the wrong one")
    void withoutRuntime(String integration) throws Exception {
        try (OwnClassPath path =
                OwnClassPath.of(entry -> !entry.contains("org/glassfish/") && !entry.contains("org/jboss/"))) {
            Class<?> type = path.load(integration);
            assertDoesNotThrow(type::getDeclaredFields);
            assertDoesNotThrow(type::getDeclaredMethods);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CORE, dev.rolegate.internal.deployment.DiscoveredFeature",
        "JERSEY, dev.rolegate.jersey.JerseyIntegration",
        "RESTEASY, dev.rolegate.resteasy.ResteasyIntegration"
    })
    @DisplayName("a runtime finds the Feature")
    void services(Artifact artifact, String feature) throws IOException {
        assertEquals(feature, artifact.text("META-INF/services/jakarta.ws.rs.core.Feature"));
    }

    @Test
    @DisplayName("nothing finds the test kit by itself")
    void noServices() throws IOException {
        assertEquals(
                List.of(),
                Artifact.TESTING.entries().stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith("META-INF/services"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each jar has an index, the licence, and nothing of others")
    void contents(Artifact artifact) throws IOException {
        Set<String> files = artifact.entries().stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .map(name -> name.replaceFirst(
                        "^(dev/rolegate|META-INF/(maven|native-image/dev\\.rolegate|services))/.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        files.removeAll(Set.of("META-INF/native-image/dev.rolegate", "META-INF/services", "module-info.class"));
        // By which Quarkus knows an extension.
        files.removeIf(name -> artifact.id.contains("quarkus") && name.startsWith("META-INF/quarkus-"));
        // By which Spring Boot finds an auto-configuration, and an editor its options.
        files.removeIf(name -> artifact.id.contains("spring") && name.startsWith("META-INF/spring"));
        assertEquals(
                new TreeSet<>(Set.of(
                        "META-INF/LICENSE",
                        "META-INF/MANIFEST.MF",
                        "META-INF/jandex.idx",
                        "META-INF/maven",
                        "dev/rolegate")),
                files);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each jar has the same time on every entry, whenever it was built")
    void times(Artifact artifact) throws IOException {
        assertEquals(
                // What a ZIP file can tell of it.
                Set.of(LocalDateTime.ofEpochSecond(BUILT.getEpochSecond() / 2 * 2, 0, ZoneOffset.UTC)),
                artifact.entries().stream().map(ZipEntry::getTimeLocal).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the manifest of each jar says its title and its version, and names no vendor")
    void manifest(Artifact artifact) throws IOException {
        Attributes manifest = artifact.manifest();
        assertEquals(
                List.of(artifact.pom().at("name").get(0), System.getProperty("rolegate.version"), "null"),
                Stream.of("Title", "Version", "Vendor")
                        .map(each -> String.valueOf(manifest.getValue("Implementation-" + each)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("sources and Javadoc lie beside each jar")
    void companions(Artifact artifact) {
        String jar = artifact.jar().toString();
        assertEquals(
                List.of(true, true),
                Stream.of("sources", "javadoc")
                        .map(kind ->
                                Files.exists(java.nio.file.Path.of(jar.replaceFirst("\\.jar$", "-" + kind + ".jar"))))
                        .toList());
    }
}
