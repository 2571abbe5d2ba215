package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Server;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.cxf.version.Version;
import org.apache.openejb.util.OpenEjbVersion;
import org.junit.jupiter.api.DisplayName;

/** TomEE, whose CXF never reads a service file: core alone. */
@DisplayName("TomEE")
class TomEeTest extends WarSuite {

    @Override
    protected String server() {
        return "TomEE " + OpenEjbVersion.get().getVersion();
    }

    @Override
    protected String runtime() {
        return "Apache CXF " + Version.getCurrentVersion();
    }

    /** CXF answers 404. */
    @Override
    protected boolean answersOptionsBehindLocators() {
        return false;
    }

    /** Those for which CXF has no access to the method of an anonymous class. */
    @Override
    protected Set<String> neverCalled() {
        return Set.of(
                "2: @DenyAll on the override in an anonymous subclass",
                "2: an anonymous subclass's override",
                "2: an enum constant with a body of its own");
    }

    /** TomEE takes a mapper among the singletons for a resource, unless it has {@code @Provider}. */
    @Override
    protected String answeredByServer() {
        return "tomee.md";
    }

    /** Not needed, and another way to the resources. */
    @Override
    boolean hasCdi() {
        return false;
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        Path base = folder.resolve("tomee");
        int port = Server.freePort();
        List<String> command = new ArrayList<>(Child.java());
        command.addAll(List.of("-cp", classPath(), TomEe.class.getName(), String.valueOf(port), base.toString()));
        wars.values().forEach(war -> command.add(war.toString()));
        Child process = Child.start(folder.resolve("log.txt"), command);
        process.await(() -> process.says(TomEe.READY));
        return new Running(port, process);
    }

    /** Without what the archives bring along. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*/(rolegate-|parsson-|jakarta\\.json-api-)[^/]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
