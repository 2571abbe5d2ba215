package dev.rolegate.conformance.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads one response after another from a connection. */
public final class ReplyReader {

    private final InputStream in;
    private boolean begun;

    /** Reads no further than each response goes. */
    public ReplyReader(InputStream in) {
        this.in = in;
    }

    /** Whether the response that is due has begun to come. */
    boolean hasBegun() {
        return begun;
    }

    /** The final response to a request; interim ones are skipped. */
    public Reply read(String verb) throws IOException {
        Reply reply = next(verb);
        while (reply.status() == 100) {
            reply = next(verb);
        }
        return reply;
    }

    /** The next response to a request, be it {@code 100 Continue}. */
    public Reply next(String verb) throws IOException {
        String[] first = line().split(" ", 3);
        if (first.length < 2) {
            throw new IOException("No status line, as a server answers what is no request to it.");
        }
        int status = Integer.parseInt(first[1]);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).trim());
        }
        byte[] content = status == 100 ? new byte[0] : content(verb, status, headers);
        begun = false;
        return new Reply(status, headers, new String(content, StandardCharsets.UTF_8));
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
            begun = true;
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
