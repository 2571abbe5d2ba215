package dev.rolegate.conformance.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP/1.1 client over one kept-alive socket. The JDK's own would normalise what a suite wants to see, and the next
 * request on the same connection shows whether the denied one's entity was left unread.
 */
public final class Client implements AutoCloseable {

    private static final String CONTENT_TYPE = "text/plain";
    private static final int TIMEOUT_MILLIS = 20_000;

    private final Server server;
    private final URI base;
    private @Nullable Socket socket;
    private ReplyReader reader = new ReplyReader(InputStream.nullInputStream());

    /** Connects with the first request. */
    public Client(URI base) {
        this(Server.at(base));
    }

    /** The same; its replies are without what the server itself adds. */
    public Client(Server server) {
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
            if (!kept || reader.hasBegun() || e instanceof SocketTimeoutException) {
                throw e;
            }
            // The server may have closed an idle connection; a fresh one tells.
            return send(verb, path, headers, entity).without(server.adds());
        }
    }

    private Reply send(String verb, String path, List<String> headers, @Nullable String entity) throws IOException {
        Socket connection = socket;
        if (connection == null) {
            connection = new Socket(base.getHost(), base.getPort());
            connection.setSoTimeout(TIMEOUT_MILLIS);
            connection.setTcpNoDelay(true);
            socket = connection;
            reader = new ReplyReader(new BufferedInputStream(connection.getInputStream()));
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
            request.append("Content-Type: ").append(CONTENT_TYPE).append("\r\n");
            request.append("Content-Length: ").append(entity.length()).append("\r\n");
        }
        request.append("\r\n").append(entity == null ? "" : entity);
        connection.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));

        Reply reply = reader.read(verb);
        if (reply.header("connection").equalsIgnoreCase("close")) {
            close();
        }
        return reply;
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
