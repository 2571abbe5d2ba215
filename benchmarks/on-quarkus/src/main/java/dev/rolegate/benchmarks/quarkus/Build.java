package dev.rolegate.benchmarks.quarkus;

import com.sun.management.OperatingSystemMXBean;
import dev.rolegate.benchmarks.quarkus.app.Callers;
import dev.rolegate.benchmarks.quarkus.app.Figures;
import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.maven.dependency.Dependency;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Builds an application as Quarkus' Maven plugin builds a user's, in a fresh virtual machine, and tells what it took. */
public final class Build {

    /** Before the CPU time and the time of the clock, in nanoseconds. */
    static final String BUILT = "# built ";

    private static final int METHODS = 10;

    private Build() {}

    /** Takes the variant, how many methods it has besides its resource, and an empty folder. */
    public static void main(String[] arguments) throws Exception {
        Variant variant = Variant.valueOf(arguments[0]);
        Path folder = Path.of(arguments[2]).toAbsolutePath();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        copy(classes, variant.resource);
        copy(classes, Callers.class);
        copy(classes, Figures.class);
        generate(classes, variant, Integer.parseInt(arguments[1]) / METHODS);

        try (CuratedApplication application = QuarkusBootstrap.builder()
                .setForcedDependencies(
                        variant == Variant.ROLEGATE
                                ? List.of(Dependency.of(
                                        "dev.rolegate", "rolegate-quarkus", System.getProperty("rolegate.version")))
                                : List.of())
                .setApplicationRoot(classes)
                .setMode(QuarkusBootstrap.Mode.PROD)
                .setLocalProjectDiscovery(true)
                .setIsolateDeployment(true)
                .setProjectRoot(Path.of("on-quarkus").toAbsolutePath())
                .setTargetDirectory(folder)
                .setBaseName("app")
                .build()
                .bootstrap()) {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long cpu = system.getProcessCpuTime();
            long clock = System.nanoTime();
            application.createAugmentor().createProductionApplication();
            System.out.println(BUILT + (system.getProcessCpuTime() - cpu) + " " + (System.nanoTime() - clock));
        }
        System.exit(0);
    }

    private static void copy(Path classes, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream bytes = Build.class.getResourceAsStream("/" + name)) {
            Files.write(file, bytes.readAllBytes());
        }
    }

    private static void generate(Path classes, Variant variant, int count) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(new Source(i, variant.annotation));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", classes.toString());
        if (count > 0
                && !javac.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalStateException("The generated resources do not compile.");
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(int number, String annotation) {
            super(URI.create("memory:///generated/Resource" + number + ".java"), Kind.SOURCE);
            StringBuilder source = new StringBuilder("package generated; import jakarta.ws.rs.*;\n@Path(\"resource")
                    .append(number)
                    .append("\") public class Resource")
                    .append(number)
                    .append(" {\n");
            for (int i = 0; i < METHODS; i++) {
                source.append("@GET @Path(\"method" + i + "\") " + annotation + " public String method" + i
                        + "() { return \"\"; }\n");
            }
            text = source.append('}').toString();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
