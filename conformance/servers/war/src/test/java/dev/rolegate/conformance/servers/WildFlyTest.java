package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.Server;
import dev.rolegate.resteasy.ResteasyIntegration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

@DisplayName("WildFly")
class WildFlyTest extends WarSuite {

    private static final String VERSION = System.getProperty("wildfly.version");
    private static final int PORT = 8080;

    @Override
    protected String server() {
        return "WildFly " + VERSION;
    }

    @Override
    protected String runtime() {
        return "RESTEasy 6.2.15.Final";
    }

    @Override
    protected String integration() {
        return ResteasyIntegration.class.getName();
    }

    @Override
    String library() {
        return "rolegate-resteasy";
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        Path home = UNPACKED.resolve("wildfly-" + VERSION);
        Path base = folder.resolve("standalone");
        Trees.delete(base);
        Trees.copy(home.resolve("standalone"), base);
        Path deployments = base.resolve("deployments");
        for (Path war : wars.values()) {
            Files.copy(war, deployments.resolve(war.getFileName()));
        }
        int port = Server.freePort();
        Child process = Child.start(folder.resolve("log.txt"), command(home, base, port));
        process.await(() -> isDone(deployments, wars));
        return new Running(port, process);
    }

    private static List<String> command(Path home, Path base, int port) {
        List<String> command = new ArrayList<>(List.of(Child.java(), "-Xmx2g"));
        command.add("-Djboss.home.dir=" + home);
        command.add("-Djboss.server.base.dir=" + base);
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.addAll(List.of("-b", "localhost", "-bmanagement", "localhost"));
        command.add("-Djboss.socket.binding.port-offset=" + (port - PORT));
        return command;
    }

    private static boolean isDone(Path deployments, Map<String, Path> wars) throws IOException {
        for (String context : wars.keySet()) {
            if (Files.exists(deployments.resolve(context + ".war.failed"))) {
                throw new IllegalStateException("Not deployed: " + deployments.resolve(context + ".war"));
            }
            if (!Files.exists(deployments.resolve(context + ".war.deployed"))) {
                return false;
            }
        }
        return true;
    }
}
