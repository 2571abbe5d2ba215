package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.generated.GeneratedShapes;
import dev.rolegate.conformance.http.Server;
import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.maven.dependency.Dependency;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.TypeManifestation;
import net.bytebuddy.description.modifier.Visibility;

/** Builds an application of the suite as Quarkus' Maven plugin builds a user's, and runs it in a JVM of its own. */
final class QuarkusApp {

    /** Applications of other suites, among them resources that Quarkus refuses to build. */
    private static final String NOT_SERVED = "dev/rolegate/conformance/host/";

    private QuarkusApp() {}

    /** Gives the jar to run. */
    static Path build(Path folder, ConformanceApplication application, boolean withExtension) throws Exception {
        Path classes = folder.resolve("classes");
        Trees.delete(folder);
        write(classes, application);
        return build(folder, classes, withExtension);
    }

    /** The module's dependencies are those of an application with core alone; the extension comes on top. */
    private static Path build(Path folder, Path classes, boolean withExtension) throws Exception {
        String version = System.getProperty("rolegate.version");
        try (CuratedApplication curated = QuarkusBootstrap.builder()
                .setForcedDependencies(
                        withExtension ? List.of(Dependency.of("dev.rolegate", "rolegate-quarkus", version)) : List.of())
                .setApplicationRoot(classes)
                .setMode(QuarkusBootstrap.Mode.PROD)
                .setLocalProjectDiscovery(true)
                .setIsolateDeployment(true)
                .setProjectRoot(Path.of("").toAbsolutePath())
                .setTargetDirectory(folder)
                .setBaseName("app")
                .build()
                .bootstrap()) {
            return curated.createAugmentor()
                    .createProductionApplication()
                    .getJar()
                    .getPath();
        }
    }

    /** The same of these classes, and nothing else. */
    static Path build(Path folder, List<Class<?>> types) throws Exception {
        Path classes = folder.resolve("classes");
        Trees.delete(folder);
        for (Class<?> type : types) {
            ClassFile file = ClassFile.of(type);
            write(classes.resolve(file.name()), file.bytes());
        }
        return build(folder, classes, false);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static void write(Path classes, ConformanceApplication application) throws Exception {
        List<String> suite = copySuite(classes, application.getClass());
        Properties options = new Properties();
        options.put("quarkus.arc.exclude-types", noBeans(suite, application));
        // Two methods that one overrides in generics are two to Quarkus.
        options.put("quarkus.rest.fail-on-duplicate", "false");
        store(options, classes.resolve("application.properties"));
        Properties description = new Properties();
        description.putAll(application.description());
        store(description, classes.resolve("conformance.properties"));
        if (application.description().get("part").startsWith(Parts.GENERATED)) {
            for (Map.Entry<String, byte[]> each : GeneratedShapes.classFiles().entrySet()) {
                write(classes.resolve(each.getKey().replace('.', '/') + ".class"), each.getValue());
            }
        }
    }

    /** Otherwise each class with a {@code @Path} has to be one that CDI can make, in this application or not. */
    private static String noBeans(List<String> suite, Application application) {
        Set<String> named =
                application.getClasses().stream().map(Class::getName).collect(Collectors.toSet());
        return suite.stream().filter(each -> !named.contains(each)).collect(Collectors.joining(","));
    }

    private static void store(Properties properties, Path to) throws IOException {
        try (OutputStream file = Files.newOutputStream(to)) {
            properties.store(file, null);
        }
    }

    /** Quarkus builds with the only Application that it can make, and refuses to choose. */
    private static List<String> copySuite(Path classes, Class<?> own) throws Exception {
        List<String> names = new ArrayList<>();
        Path jar =
                Path.of(own.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (FileSystem zip = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(zip.getPath("/dev"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = file.toString().substring(1);
                if (name.startsWith(NOT_SERVED)) {
                    continue;
                }
                Class<?> type = Class.forName(binaryName(name), false, own.getClassLoader());
                names.add(type.getName());
                write(
                        classes.resolve(name),
                        Application.class.isAssignableFrom(type) && type != own
                                ? withoutInstances(type)
                                : Files.readAllBytes(file));
            }
        }
        return names;
    }

    private static String binaryName(String file) {
        return file.substring(0, file.length() - ".class".length()).replace('/', '.');
    }

    private static byte[] withoutInstances(Class<?> type) {
        return new ByteBuddy()
                .redefine(type)
                .modifiers(Visibility.PUBLIC, TypeManifestation.ABSTRACT)
                .make()
                .getBytes();
    }

    static Server start(Path jar, Path folder) throws Exception {
        int port = Server.freePort();
        List<String> command = new ArrayList<>(Child.java());
        command.addAll(List.of("-Dquarkus.http.host=localhost", "-Dquarkus.http.port=" + port, "-jar", jar.toString()));
        Child process = Child.start(folder.resolve("log.txt"), command);
        process.await(() -> process.says("Listening on"));
        return Server.on(port, process);
    }
}
