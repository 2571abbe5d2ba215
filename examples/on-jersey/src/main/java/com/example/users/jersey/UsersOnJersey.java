package com.example.users.jersey;

import com.example.users.Launcher;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;

/** The users API on Jersey and Grizzly. */
public final class UsersOnJersey {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish");

    private UsersOnJersey() {}

    /** Serves until Ctrl-C. */
    public static void main(String[] args) throws InterruptedException {
        JERSEY.setLevel(Level.SEVERE);
        Launcher.run(UsersOnJersey::start);
    }

    /** Serves an application until the server is closed. */
    public static Launcher.Server start(Application application, int port) throws Exception {
        // Jackson's own mappers would echo the body that they could not read.
        ResourceConfig config =
                ResourceConfig.forApplication(application).register(JacksonFeature.withoutExceptionMappers());
        URI base = URI.create("http://127.0.0.1:" + port + "/");
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(base, config, false);
        try {
            server.start();
        } catch (Exception e) {
            server.shutdownNow();
            throw e;
        }
        return server::shutdownNow;
    }
}
