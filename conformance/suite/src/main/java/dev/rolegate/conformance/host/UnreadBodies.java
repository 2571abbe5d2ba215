package dev.rolegate.conformance.host;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.http.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A client who sends bodies that nobody reads, and looks after each whether the next answer is its own. */
final class UnreadBodies implements AutoCloseable {

    private enum Framing {
        LENGTH,
        CHUNKS,
        /** Sends the body only when told to. */
        CONTINUE
    }

    private static final List<Integer> SIZES = List.of(0, 1, 100, 8_192, 65_537, 1 << 20);
    private static final int CHUNK = 8_000;

    /** Whoever takes a body for requests answers these. */
    private static final byte[] SMUGGLED = "GET /hostile/open HTTP/1.1\r\nHost: localhost\r\n\r\n"
            .repeat(25_000)
            .getBytes(StandardCharsets.US_ASCII);

    private final RawConnection connection;
    private final SplittableRandom random = new SplittableRandom(1);

    private final List<String> wrong = new ArrayList<>();

    UnreadBodies(URI base) {
        connection = new RawConnection(base);
    }

    /** Sends denied POSTs, each followed by a granted GET; what was not answered as it should have been. */
    List<String> send(int posts, String denial) throws IOException {
        for (int i = 0; i < posts; i++) {
            Framing framing = Framing.values()[random.nextInt(Framing.values().length)];
            int size = SIZES.get(random.nextInt(SIZES.size()));
            String token = "token" + i;
            String name = i + ", " + framing + " of " + size;
            expect(denial, () -> Burst.text(post(framing, size)), "POST " + name);
            expect(token, () -> get(token), "GET after " + name);
        }
        return wrong;
    }

    private interface Exchange {
        String send() throws IOException;
    }

    private void expect(String expected, Exchange exchange, String name) throws IOException {
        String actual;
        try {
            actual = exchange.send();
        } catch (IOException e) {
            // Closed without having said so: the next request needs a new connection.
            connection.close();
            actual = e.toString();
        }
        if (!actual.equals(expected)) {
            wrong.add(name + ": " + actual);
        }
    }

    private String get(String token) throws IOException {
        connection.sendHead("GET /hostile/echo/" + token + " HTTP/1.1", Identity.HEADER + ": " + Identity.USER);
        return connection.read("GET").body();
    }

    private Reply post(Framing framing, int size) throws IOException {
        List<String> head = new ArrayList<>(List.of(
                "POST /hostile/body HTTP/1.1",
                Identity.HEADER + ": " + Identity.USER,
                "Content-Type: text/plain",
                framing == Framing.CHUNKS ? "Transfer-Encoding: chunked" : "Content-Length: " + size));
        if (framing == Framing.CONTINUE) {
            head.add("Expect: 100-continue");
        }
        connection.sendHead(head.toArray(new String[0]));
        if (framing == Framing.CONTINUE) {
            Reply first = connection.next("POST");
            if (first.status() != 100) {
                return first;
            }
        }
        try {
            connection.send(framing == Framing.CHUNKS ? chunks(size) : Arrays.copyOf(SMUGGLED, size));
        } catch (IOException e) {
            // The server may have answered and closed before it got all; the answer tells.
            return connection.read("POST");
        }
        return connection.read("POST");
    }

    private static byte[] chunks(int size) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int sent = 0; sent < size; sent += CHUNK) {
            int length = Math.min(CHUNK, size - sent);
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.write(SMUGGLED, 0, length);
            chunks.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return chunks.toByteArray();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
