package dev.rolegate.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that is a module, in a JVM of its own with everything on the module path. */
class ModulePathTest {

    private static final String JERSEY = "jersey|/glassfish/|javassist";
    private static final String RESTEASY = "resteasy|/jboss/|reactive|asyncutil|angus|activation|servlet|xml.bind";

    @TempDir
    private Path folder;

    private static List<String> modules(String runtime) {
        String other = runtime.equals("jersey") ? RESTEASY : JERSEY;
        return OwnClassPath.entries()
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !entry.matches(".*(" + other + "|junit|opentest4j|apiguardian).*"))
                .toList();
    }

    /** By its file: a runtime without a descriptor is named after that. */
    private static String requires(List<String> types) {
        return types.stream()
                .map(type -> ModuleFinder.of(Artifact.jarOf(type))
                        .findAll()
                        .iterator()
                        .next()
                        .descriptor()
                        .name())
                .map(name -> " requires " + name + ";")
                .collect(Collectors.joining());
    }

    private String compile(String runtime, String path, List<String> types) throws IOException {
        Path descriptor = Files.writeString(
                folder.resolve("module-info.java"),
                "module app { exports app; requires dev.rolegate; requires jakarta.ws.rs;" + requires(types) + " }");
        List<String> arguments = new ArrayList<>(
                List.of("-nowarn", "-proc:none", "-Xlint:none", "-p", path, "-d", folder.toString(), descriptor + ""));
        for (String each : List.of("app", runtime)) {
            try (Stream<Path> sources = Files.walk(Path.of("src", "test", "modules", each))) {
                sources.map(Path::toString)
                        .filter(source -> source.endsWith(".java"))
                        .forEach(arguments::add);
            }
        }
        StringWriter said = new StringWriter();
        int failed = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
        assertEquals(0, failed, said::toString);
        return path + File.pathSeparator + folder;
    }

    private String run(String path) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // Runtimes without a descriptor require nothing.
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "-p",
                        path,
                        "-m",
                        "app/app.Main",
                        "user",
                        "admin")
                .redirectError(errors().toFile())
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    private String told() {
        try {
            return Files.readString(errors());
        } catch (IOException e) {
            return e.toString();
        }
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({
        "jersey, org.glassfish.jersey.server.ApplicationHandler, org.glassfish.jersey.internal.MapPropertiesDelegate",
        "resteasy, org.jboss.resteasy.core.ResteasyDeploymentImpl, org.jboss.resteasy.spi.ResteasyDeployment"
    })
    @DisplayName("it is denied and granted, with annotations of others in a package that it does not open")
    void runs(String runtime, String one, String other) throws Exception {
        String path = String.join(File.pathSeparator, modules(runtime));
        assertEquals(
                "module app: 403 {\"error\":\"InsufficientPermissions\","
                        + "\"message\":\"This request requires the 'admin' role.\"}\nmodule app: 200 ok",
                run(compile(runtime, path, List.of(one, other))),
                this::told);
    }
}
