package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomee.embedded.Configuration;
import org.apache.tomee.embedded.Container;

/** TomEE in a JVM of its own, whose class path has nothing of the archives: port, folder, archives. */
final class TomEe {

    private static final String READY = "All archives are deployed.";

    private TomEe() {}

    /** Starts it with these archives, and waits until it has deployed them. */
    static Running start(Path folder, Collection<Path> wars) throws Exception {
        Path base = folder.resolve("tomee");
        int port = Server.freePort();
        List<String> command = new ArrayList<>(Child.java());
        command.addAll(List.of("-cp", classPath(), TomEe.class.getName(), String.valueOf(port), base.toString()));
        wars.forEach(war -> command.add(war.toString()));
        Child process = Child.start(folder.resolve("log.txt"), command);
        process.await(() -> process.says(READY));
        return new Running(port, process);
    }

    /** Without what the archives bring along. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*/(rolegate-|parsson-|jakarta\\.json-api-)[^/]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public static void main(String[] arguments) throws Exception {
        Configuration configuration =
                new Configuration().http(Integer.parseInt(arguments[0])).dir(arguments[1]);
        configuration.setHost("localhost");
        configuration.setStopPort(-1);
        Container container = new Container(configuration);
        // Otherwise Tomcat answers 400 to %2F by itself.
        container.getTomcat().getConnector().setEncodedSolidusHandling("passthrough");
        for (int i = 2; i < arguments.length; i++) {
            File war = new File(arguments[i]);
            container.deploy(war.getName().replaceFirst("\\.war$", ""), war, true);
        }
        System.out.println(READY);
        container.await();
    }
}
