package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara Micro, which knows alice and bob. */
final class Payara {

    static final String VERSION = System.getProperty("payara.version");

    /** Headers on every response. */
    static final Map<String, String> ADDS = Map.of("x-frame-options", "SAMEORIGIN");

    /** There is no option for it. */
    private static final String ON_THIS_MACHINE_ALONE =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=localhost\n";

    private Payara() {}

    /** Deploys all archives at once. */
    static Running start(Path folder, Map<String, Path> wars) throws Exception {
        int port = Server.freePort();
        Child process = Child.start(folder.resolve("log.txt"), command(folder, wars, port));
        // What answers before is not there to stay.
        process.await(() -> process.says(" ready in "));
        return new Running(port, process);
    }

    private static List<String> command(Path folder, Map<String, Path> wars, int port) throws Exception {
        Path root = folder.resolve("root");
        Trees.delete(root);
        Path before = Files.writeString(folder.resolve("before.txt"), ON_THIS_MACHINE_ALONE);
        Path after = Files.writeString(
                folder.resolve("after.txt"), user(folder, "alice", "user:admin") + user(folder, "bob", "user"));
        List<String> command = new ArrayList<>(Child.java());
        command.add("-jar");
        command.add(
                WarSuite.UNPACKED.resolve("payara-micro-" + VERSION + ".jar").toString());
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--port", String.valueOf(port)));
        command.addAll(List.of("--rootdir", root.toString(), "--prebootcommandfile", before.toString()));
        command.addAll(List.of("--postbootcommandfile", after.toString()));
        wars.values().forEach(war -> command.addAll(List.of("--deploy", war.toString())));
        return command;
    }

    /** A group is a role without further mapping. */
    private static String user(Path folder, String name, String groups) throws IOException {
        Path password = Files.writeString(folder.resolve(name + ".txt"), "AS_ADMIN_USERPASSWORD=" + name + "-pw\n");
        return "create-file-user --passwordfile " + password + " --groups " + groups + " " + name + "\n";
    }
}
