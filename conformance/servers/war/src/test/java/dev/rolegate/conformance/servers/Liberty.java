package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Open Liberty, which knows alice and bob. */
final class Liberty {

    static final String VERSION = System.getProperty("liberty.version");

    /** Headers on every response; the language is none that the suite sends. */
    static final Map<String, String> ADDS = Map.of("content-language", "en-IE", "x-powered-by", "Servlet/6.0");

    private static final String CONFIGURATION = """
            <server>
              <!-- An archive that is deployed holds a thread while it waits for others: with fewer, all of them wait. -->
              <executor coreThreads="%d"/>
              <featureManager>
                <feature>restfulWS-3.1</feature>
                <feature>appSecurity-5.0</feature>
              </featureManager>
              <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="%d" httpsPort="-1">
                <!-- Otherwise a response with a cookie gets headers about caches. -->
                <httpOptions noCacheCookiesControl="false"/>
              </httpEndpoint>
              <!-- Otherwise it answers 400 to encoded slashes. -->
              <webContainer skipEncodedCharVerification="true"/>
              <!-- Otherwise whoever signs in gets a cookie. -->
              <webAppSecurity singleSignonEnabled="false"/>
              <basicRegistry realm="ApplicationRealm">
                <user name="alice" password="alice-pw"/>
                <user name="bob" password="bob-pw"/>
                <group name="admin"><member name="alice"/></group>
                <group name="user"><member name="alice"/><member name="bob"/></group>
              </basicRegistry>
            </server>
            """;

    private Liberty() {}

    /** Deploys all archives at once. */
    static Running start(Path folder, Map<String, Path> wars) throws Exception {
        Path users = folder.resolve("usr");
        Trees.delete(users);
        Path dropins = Files.createDirectories(users.resolve("servers/suite/dropins"));
        for (Path war : wars.values()) {
            Files.copy(war, dropins.resolve(war.getFileName()));
        }
        int port = Server.freePort();
        Files.writeString(dropins.resolveSibling("server.xml"), CONFIGURATION.formatted(8 + 2 * wars.size(), port));
        Files.writeString(
                dropins.resolveSibling("jvm.options"),
                "-Xmx4g\n-XX:TieredStopAtLevel=1\n-Duser.language=en\n-Duser.country=IE\n");
        Child process = Child.start(folder.resolve("log.txt"), command(users));
        for (String context : wars.keySet()) {
            process.await(() -> process.says("CWWKZ0001I: Application " + context + " started"));
        }
        // It may start an application before it listens.
        process.await(() -> process.says("CWWKF0011I"));
        return new Running(port, process);
    }

    private static List<String> command(Path users) {
        return List.of(
                "env",
                "WLP_USER_DIR=" + users,
                "JAVA_HOME=" + System.getProperty("java.home"),
                "sh",
                WarSuite.UNPACKED.resolve("wlp/bin/server").toString(),
                "run",
                "suite");
    }
}
