package com.example.users;

import jakarta.ws.rs.core.Application;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** Starts the users API on whichever runtime the launcher brings, says how to call it, and stops it with Ctrl-C. */
public final class Launcher {

    /** How a runtime starts. */
    public interface Starter {

        /**
         * Serves the application on a port of the loopback interface.
         *
         * @throws Exception if it cannot; the cause of a taken port is a {@link BindException}
         */
        Server start(Application application, int port) throws Exception;
    }

    /** A running server. */
    public interface Server extends AutoCloseable {

        @Override
        void close();
    }

    private Launcher() {}

    /** Runs until the process is told to stop; exits with 1 if it cannot start. */
    public static void run(Starter runtime) throws InterruptedException {
        int port = Integer.getInteger("users.port", 8080);
        String url = System.getProperty("users.database", "jdbc:h2:mem:users;DB_CLOSE_DELAY=-1");
        String origin = System.getProperty("users.origin", "http://localhost:3000");
        String realm = System.getProperty("users.realm");
        Tokens tokens = new Tokens();
        TokenVerifier verifier = realm == null ? tokens.verifier() : TokenVerifier.ofKeycloak(realm);
        UsersDatabase database = UsersDatabase.open(url);
        Server server;
        try {
            server = runtime.start(new UsersApplication(database, verifier, origin), port);
        } catch (Exception e) {
            database.close();
            System.err.println(
                    isTaken(e)
                            ? "Port " + port + " is taken. Choose another with -Dusers.port=8081."
                            : "The server did not start: " + e);
            System.exit(1);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            database.close();
            System.out.println("Stopped.");
            stopped.countDown();
        }));
        URI users = URI.create("http://127.0.0.1:" + port + "/users");
        System.out.println(
                realm == null
                        ? Greeting.of(users, origin, tokens)
                        : "The users API listens at " + users + ", for tokens of " + realm);
        stopped.await();
    }

    static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }
}
