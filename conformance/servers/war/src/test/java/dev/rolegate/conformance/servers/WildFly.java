package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** WildFly, which knows alice and bob. */
final class WildFly {

    static final String VERSION = System.getProperty("wildfly.version");

    private static final int PORT = 8080;

    private WildFly() {}

    /** Deploys all archives at once. */
    static Running start(Path folder, Map<String, Path> wars) throws Exception {
        Path home = WarSuite.UNPACKED.resolve("wildfly-" + VERSION);
        Path base = folder.resolve("standalone");
        Trees.delete(base);
        Trees.copy(home.resolve("standalone"), base);
        addUsers(base.resolve("configuration"));
        Path deployments = base.resolve("deployments");
        for (Path war : wars.values()) {
            Files.copy(war, deployments.resolve(war.getFileName()));
        }
        int port = Server.freePort();
        Child process = Child.start(folder.resolve("log.txt"), command(home, base, port));
        process.await(() -> isDone(deployments, wars));
        return new Running(port, process);
    }

    /** As add-user.sh does. */
    private static void addUsers(Path configuration) throws Exception {
        append(configuration.resolve("application-users.properties"), "alice=" + hash("alice"), "bob=" + hash("bob"));
        append(configuration.resolve("application-roles.properties"), "alice=user,admin", "bob=user");
    }

    private static void append(Path file, String... lines) throws IOException {
        Files.write(file, List.of(lines), StandardOpenOption.APPEND);
    }

    private static String hash(String name) throws Exception {
        byte[] text = (name + ":ApplicationRealm:" + name + "-pw").getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text));
    }

    private static List<String> command(Path home, Path base, int port) {
        List<String> command = new ArrayList<>(Child.java());
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
