package dev.rolegate.conformance.host;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many callers over HTTP, each with a connection of its own, who all send at once. */
final class Burst implements AutoCloseable {

    static final int CALLERS = 64;

    private final CyclicBarrier start = new CyclicBarrier(CALLERS);
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    private final List<Client> clients;

    Burst(URI base) {
        clients = IntStream.range(0, CALLERS).mapToObj(i -> new Client(base)).toList();
    }

    /** The different answers that they get. */
    Set<String> get(String path, Identity identity) throws Exception {
        List<Future<Reply>> replies = new ArrayList<>();
        for (Client client : clients) {
            replies.add(threads.submit(() -> {
                start.await();
                return client.exchange("GET", path, List.of(Identity.HEADER + ": " + identity), null);
            }));
        }
        Set<String> different = new TreeSet<>();
        for (Future<Reply> reply : replies) {
            different.add(text(reply.get()));
        }
        return different;
    }

    /** All of it, but the server's own headers, and how it delimits the content. */
    static String text(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.headers());
        headers.keySet()
                .removeAll(Set.of("date", "connection", "keep-alive", "server", "content-length", "transfer-encoding"));
        return reply.status() + " " + headers + " " + reply.body();
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Client client : clients) {
            client.close();
        }
    }
}
