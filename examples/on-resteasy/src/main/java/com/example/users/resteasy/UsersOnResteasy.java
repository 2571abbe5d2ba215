package com.example.users.resteasy;

import com.example.users.Launcher;
import io.undertow.Undertow;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** The users API on RESTEasy and Undertow. */
public final class UsersOnResteasy {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final List<Logger> NOISY =
            List.of(Logger.getLogger("org.jboss"), Logger.getLogger("io.undertow"), Logger.getLogger("org.xnio"));

    private UsersOnResteasy() {}

    /** Serves until Ctrl-C. */
    public static void main(String[] args) throws InterruptedException {
        NOISY.forEach(logger -> logger.setLevel(Level.SEVERE));
        Launcher.run(UsersOnResteasy::start);
    }

    /** Serves an application until the server is closed. */
    public static Launcher.Server start(Application application, int port) {
        UndertowJaxrsServer server = new UndertowJaxrsServer();
        try {
            server.start(Undertow.builder().addHttpListener(port, "127.0.0.1"));
            server.deploy(application, "/");
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
        return server::stop;
    }
}
