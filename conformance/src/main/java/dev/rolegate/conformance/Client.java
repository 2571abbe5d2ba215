package dev.rolegate.conformance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP/1.1 client over one kept-alive socket. The JDK's own would normalise what a suite wants to see, and the next
 * request on the same connection shows whether the denied one's entity was left unread.
 */
public final class Client implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final Server server;
    private final URI base;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();
    private boolean answered;

    /** Connects with the first request. */
    public Client(URI base) {
        this(Server.at(base));
    }

    /** The same; its replies are without what the server itself adds. */
    Client(Server server) {
        this.server = server;
        base = server.base();
    }

    /** Sends a request; {@code headers} are whole lines, {@code path} goes out as it stands below the base. */
    public Reply exchange(String verb, String path, List<String> headers, @Nullable String entity) throws IOException {
        boolean kept = socket != null;
        try {
            return send(verb, path, headers, entity).without(server.adds());
        } catch (IOException e) {
            close();
            if (!kept || answered || e instanceof SocketTimeoutException) {
                throw e;
            }
            // The server may have closed an idle connection; a fresh one tells.
            return send(verb, path, headers, entity).without(server.adds());
        }
    }

    private Reply send(String verb, String path, List<String> headers, @Nullable String entity) throws IOException {
        answered = false;
        Socket connection = socket;
        if (connection == null) {
            connection = new Socket(base.getHost(), base.getPort());
            connection.setSoTimeout(TIMEOUT_MILLIS);
            connection.setTcpNoDelay(true);
            socket = connection;
            in = new BufferedInputStream(connection.getInputStream());
        }
        String root = base.getRawPath().replaceAll("/$", "");
        StringBuilder request = new StringBuilder(verb + " " + root + path + " HTTP/1.1\r\n");
        request.append("Host: ")
                .append(base.getHost())
                .append(':')
                .append(base.getPort())
                .append("\r\n");
        headers.forEach(line -> request.append(line).append("\r\n"));
        if (entity != null) {
            request.append("Content-Type: ").append(Entity.CONTENT_TYPE).append("\r\n");
            request.append("Content-Length: ").append(entity.length()).append("\r\n");
        }
        request.append("\r\n").append(entity == null ? "" : entity);
        connection.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));

        Reply reply = read(verb);
        if (reply.header("connection").equalsIgnoreCase("close")) {
            close();
        }
        return reply;
    }

    private Reply read(String verb) throws IOException {
        int status = status();
        while (status == 100) {
            line();
            status = status();
        }
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).trim());
        }
        return new Reply(status, headers, new String(content(verb, status, headers), StandardCharsets.UTF_8));
    }

    private int status() throws IOException {
        return Integer.parseInt(line().split(" ", 3)[1]);
    }

    private byte[] content(String verb, int status, Map<String, List<String>> headers) throws IOException {
        if (verb.equals("HEAD") || status == 204 || status == 304) {
            return new byte[0];
        }
        if (headers.containsKey("transfer-encoding")) {
            return chunks();
        }
        List<String> lengths = headers.getOrDefault("content-length", List.of());
        return lengths.isEmpty() ? in.readAllBytes() : exactly(Integer.parseInt(lengths.get(0)));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            content.write(exactly(size));
            line();
        }
        for (String trailer = line(); !trailer.isEmpty(); trailer = line()) {
            // Trailer fields are of no interest.
        }
        return content.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].trim(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("The content ended after " + content.length + " of " + length + " bytes.");
        }
        return content;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection was closed within a response.");
            }
            answered = true;
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        Socket connection = socket;
        socket = null;
        if (connection != null) {
            connection.close();
        }
    }
}
