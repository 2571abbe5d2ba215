package dev.rolegate.published;

import dev.rolegate.RequiresRole;
import dev.rolegate.testing.AccessMatrixVerifier;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** A finished jar, as Maven puts it on a class path. */
enum Artifact {
    CORE("rolegate-core", RequiresRole.class.getName()),
    JERSEY("rolegate-jersey", "dev.rolegate.jersey.JerseyIntegration"),
    RESTEASY("rolegate-resteasy", "dev.rolegate.resteasy.ResteasyIntegration"),
    SPRING_BOOT("rolegate-spring-boot", "dev.rolegate.spring.RolegateAutoConfiguration"),
    QUARKUS("rolegate-quarkus", "dev.rolegate.quarkus.QuarkusIntegration"),
    QUARKUS_DEPLOYMENT("rolegate-quarkus-deployment", "dev.rolegate.quarkus.deployment.BuildContext"),
    TESTING("rolegate-testing", AccessMatrixVerifier.class.getName());

    final String id;
    private final String type;

    Artifact(String id, String type) {
        this.id = id;
        this.type = type;
    }

    /** Without linking the class: its runtime is not here. */
    Path jar() {
        return jarOf(type);
    }

    static Path jarOf(String type) {
        try {
            return Path.of(Class.forName(type, false, Artifact.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    ModuleDescriptor descriptor() {
        return ModuleFinder.of(jar()).findAll().iterator().next().descriptor();
    }

    List<? extends ZipEntry> entries() throws IOException {
        try (JarFile file = new JarFile(jar().toFile())) {
            return file.stream().toList();
        }
    }

    Pom pom() throws IOException {
        return new Pom(text("META-INF/maven/dev.rolegate/" + id + "/pom.xml"));
    }

    Attributes manifest() throws IOException {
        try (JarFile file = new JarFile(jar().toFile())) {
            return file.getManifest().getMainAttributes();
        }
    }

    String text(String entry) throws IOException {
        try (JarFile file = new JarFile(jar().toFile())) {
            return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
