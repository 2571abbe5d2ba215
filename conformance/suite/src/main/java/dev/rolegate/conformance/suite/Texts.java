package dev.rolegate.conformance.suite;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.run.Run;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Denials with any text at all, thrown from code, and what a strict parser of somebody else's makes of them. */
@Path("text")
public final class Texts {

    private static final int MAX_BYTES = 8_192;
    private static final int APART = 64;
    private static final String GENERIC = "You do not have permission to make this request.";

    private final String member;
    private final Application application;
    private volatile String text = "";

    /** An application that renders the short form, or problem details. */
    public Texts(boolean problemDetails) {
        member = problemDetails ? "detail" : "message";
        application = new Application() {
            @Override
            @SuppressWarnings("deprecation") // The only portable way to register an instance.
            public Set<Object> getSingletons() {
                return Set.of(Texts.this);
            }

            @Override
            public Set<Class<?>> getClasses() {
                return Set.of(RequiresRoleFeature.class);
            }

            @Override
            public Map<String, Object> getProperties() {
                return Map.of("rolegate.problem-details", problemDetails);
            }
        };
    }

    /** To be started; it throws {@linkplain #next the next text} at {@code GET /text}. */
    public Application application() {
        return application;
    }

    /** What the next denial says, and which role it asks for. */
    public void next(String said) {
        text = said;
    }

    /** Throws it. */
    @SuppressWarnings("DoNotCallSuggester") // The runtime does.
    @GET
    public String get() {
        throw new InsufficientPermissionsException(text, List.of(text));
    }

    /** Every UTF-16 code unit, lone surrogates included: some in each text, none beside another. */
    public static Stream<String> codeUnits() {
        return IntStream.rangeClosed(0, 0xffff / APART)
                .mapToObj(first -> IntStream.range(first * APART, (first + 1) * APART)
                        .mapToObj(unit -> String.valueOf((char) unit))
                        .collect(Collectors.joining("-")));
    }

    /** Random code units and code points, up to 8 kB of UTF-8. */
    public static Stream<String> random(int count) {
        Random random = new Random(42);
        return Stream.generate(() -> random(random)).limit(count);
    }

    private static String random(Random random) {
        int length = random.nextInt(1 + random.nextInt(MAX_BYTES / 3));
        // ASCII, where the escapes are; any code unit; or any code point but surrogates.
        int kind = random.nextInt(3);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            int any = random.nextInt(kind == 0 ? 0x80 : kind == 1 ? 0x10000 : 0x110000);
            if (kind == 1) {
                text.append((char) any);
            } else if (any < 0xd800 || any > 0xdfff) {
                text.appendCodePoint(any);
            }
        }
        return text.toString();
    }

    /** What is wrong with the answer; empty if nothing is. */
    public String flaw(String said, int status, byte[] body) {
        if (status != 403) {
            return String.valueOf(status);
        }
        // What is no Unicode becomes a question mark, there and here.
        String expected =
                said.isEmpty() ? GENERIC : new String(said.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        try {
            String read = parsed(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
            return expected.equals(read) ? "" : "another text";
        } catch (CharacterCodingException e) {
            return "not UTF-8: " + e;
        } catch (IOException | IllegalStateException e) {
            return "not JSON: " + e;
        }
    }

    private String parsed(String json) throws IOException {
        String found = "none";
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                String value = reader.nextString();
                found = name.equals(member) ? value : found;
            }
            reader.endObject();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("more than one value");
            }
        }
        return found;
    }

    /** The flaws of some texts over HTTP. */
    static List<String> flaws(Run.Starter starter, int count) throws Exception {
        Texts texts = new Texts(false);
        try (Server server = starter.start(texts.application());
                Client client = new Client(server)) {
            List<String> said = random(count).toList();
            List<String> flaws = new ArrayList<>();
            for (String each : said) {
                texts.next(each);
                Reply reply = client.exchange("GET", "/text", List.of("Accept: */*"), null);
                byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
                flaws.add(texts.flaw(each, reply.status(), body));
            }
            flaws.removeIf(String::isEmpty);
            return flaws;
        }
    }
}
