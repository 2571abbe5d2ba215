package dev.rolegate.conformance.host;

import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.ReplyReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A connection on which a test sends what it likes, and keeps every byte that comes back; what was closed is opened anew. */
final class RawConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final URI base;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private @Nullable Socket socket;
    private ReplyReader reader = new ReplyReader(InputStream.nullInputStream());

    /** Connects with the first request. */
    RawConnection(URI base) {
        this.base = base;
    }

    /** Whether the next request goes over a new connection. */
    boolean isClosed() {
        return socket == null;
    }

    private Socket open() throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket(base.getHost(), base.getPort());
            open.setSoTimeout(TIMEOUT_MILLIS);
            open.setTcpNoDelay(true);
            reader = new ReplyReader(new Kept(new BufferedInputStream(open.getInputStream())));
            socket = open;
        }
        return open;
    }

    void send(byte[] bytes) throws IOException {
        open().getOutputStream().write(bytes);
    }

    /** Sends a request's first line and headers. */
    void sendHead(String... lines) throws IOException {
        send((String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** The next response, be it {@code 100 Continue}. */
    Reply next(String verb) throws IOException {
        Reply reply = reader.next(verb);
        if (reply.header("connection").equalsIgnoreCase("close")) {
            close();
        }
        return reply;
    }

    /** The final response. */
    Reply read(String verb) throws IOException {
        Reply reply = next(verb);
        return reply.status() == 100 ? read(verb) : reply;
    }

    /** What came since the last call, from the first status line on. */
    String received() {
        String text = received.toString(StandardCharsets.ISO_8859_1);
        received.reset();
        return text;
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        socket = null;
        if (open != null) {
            open.close();
        }
    }

    private final class Kept extends FilterInputStream {

        Kept(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                received.write(next);
            }
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) {
                received.write(into, offset, read);
            }
            return read;
        }
    }
}
