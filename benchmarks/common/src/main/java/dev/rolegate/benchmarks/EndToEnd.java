package dev.rolegate.benchmarks;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Requests over loopback HTTP, one after the other: unprotected, allowed, denied, and again; prints their latencies. */
public final class EndToEnd {

    /** Where the three kinds of request go. */
    @Path("/")
    public static class Kinds {

        /** For the runtime. */
        public Kinds() {}

        @GET
        @Path("open")
        public String open() {
            return "ok";
        }

        @GET
        @Path("mine")
        @RequiresRole("support")
        public String mine() {
            return "ok";
        }

        @GET
        @Path("shut")
        @RequiresRole(value = "admin", message = Resources.MESSAGE)
        public String shut() {
            return "ok";
        }
    }

    private record Kind(String name, String request, String status, String body) {

        static Kind of(String name, String path, int status, String body) {
            String request = "GET /" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            return new Kind(name, request, "HTTP/1.1 " + status + " ", body);
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of("unprotected", "open", 200, "ok"),
            Kind.of("allowed", "mine", 200, "ok"),
            Kind.of("denied", "shut", 403, Denied.BODY));

    /** Grizzly closes a connection after 256 requests. */
    private static final int ROUNDS_PER_CONNECTION = 50;

    private EndToEnd() {}

    /** Takes the runtime's name and the number of requests of each kind. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        Host host = Host.present();
        try (Host.Server server =
                host.serve(Protection.INTEGRATION.application(host, SignedIn.as("support"), Kinds.class))) {
            run(server.base(), count / 2);
            long[][] nanos = run(server.base(), count);
            System.out.printf("| %s | p50 | p99 | p99.9 |%n|---|---:|---:|---:|%n", arguments[0]);
            for (int i = 0; i < KINDS.size(); i++) {
                print(KINDS.get(i), nanos[i]);
            }
        }
        System.exit(0); // Grizzly's and Undertow's threads may stay.
    }

    private static void print(Kind kind, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f |%n",
                kind.name,
                percentile(nanos, 0.5),
                percentile(nanos, 0.99),
                percentile(nanos, 0.999));
    }

    /** In microseconds. */
    private static double percentile(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * part))] / 1e3;
    }

    private static long[][] run(URI base, int count) throws IOException {
        long[][] nanos = new long[KINDS.size()][count];
        for (int i = 0; i < count; i += ROUNDS_PER_CONNECTION) {
            try (Socket socket = new Socket(base.getHost(), base.getPort())) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream());
                for (int j = i; j < Math.min(count, i + ROUNDS_PER_CONNECTION); j++) {
                    for (int k = 0; k < KINDS.size(); k++) {
                        nanos[k][j] = exchange(socket, in, KINDS.get(k));
                    }
                }
            }
        }
        return nanos;
    }

    private static long exchange(Socket socket, InputStream in, Kind kind) throws IOException {
        byte[] request = kind.request.getBytes(StandardCharsets.US_ASCII);
        long start = System.nanoTime();
        socket.getOutputStream().write(request);
        read(in, kind);
        return System.nanoTime() - start;
    }

    /** Reads one response to its end; any other than the expected one fails the run. */
    private static void read(InputStream in, Kind kind) throws IOException {
        String status = line(in);
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        String body = length < 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.startsWith(kind.status) || !body.equals(kind.body)) {
            throw new IllegalStateException(kind + ": " + status + " " + body);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
