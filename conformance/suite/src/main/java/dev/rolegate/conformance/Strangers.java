package dev.rolegate.conformance;

import dev.rolegate.RequiresRole;
import jakarta.annotation.Priority;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Requests of every kind, from callers with every kind of name, for what none of them may have. */
final class Strangers {

    static final int REQUESTS = 1_000;

    private static final List<String> VERBS = List.of("GET", "HEAD", "DELETE", "POST", "PUT");
    private static final List<String> HEADERS = List.of(
            "Referer",
            "User-Agent",
            "Cookie",
            "X-Forwarded-For",
            "Accept-Language",
            "If-None-Match",
            "Range",
            "X-Name");
    private static final Answer DENIED = Answer.denied("This request requires the 'nobody' role.");

    static final Part PART =
            Part.of("strangers", Shapes.of(Anything.class)).withSingletons(() -> List.of(new OddNames()));

    private final Random random = new Random(42);

    private Strangers() {}

    /** Denies everything, so that every answer has to be the same. */
    @Path("{any: .*}")
    @RequiresRole("nobody")
    public static class Anything {
        @GET
        public String get() {
            return "ok";
        }

        @DELETE
        public String delete() {
            return "ok";
        }

        @POST
        public String post(String entity) {
            return entity;
        }

        @PUT
        public String put(String entity) {
            return entity;
        }
    }

    /** Every caller is somebody, by one odd name or another. */
    @Priority(Priorities.AUTHENTICATION + 1)
    private static final class OddNames implements ContainerRequestFilter, SecurityContext {
        private final Random random = new Random(43);

        @Override
        public void filter(ContainerRequestContext request) {
            request.setSecurityContext(this);
        }

        @Override
        public Principal getUserPrincipal() {
            String name = 'x' + text(random, 0, 5_000);
            return () -> name;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }

    /** How the answers differ from the one that all of them should be. */
    static List<String> differences(Run.Starter starter, boolean lengthOfHead) throws Exception {
        List<String> differences = new ArrayList<>();
        Strangers strangers = new Strangers();
        try (Server server = starter.start(PART.behind(Gate.ROLEGATE));
                Client client = new Client(server)) {
            for (int i = 0; i < REQUESTS; i++) {
                String verb = VERBS.get(i % VERBS.size());
                String path = strangers.path();
                List<String> headers = strangers.headers();
                Reply reply =
                        client.exchange(verb, path, headers, verb.startsWith("P") ? strangers.ascii(2_000) : null);
                new Comparison(DENIED, verb, reply)
                        .differences().stream()
                                .filter(each ->
                                        lengthOfHead || !verb.equals("HEAD") || !each.startsWith("content-length:"))
                                .forEach(each -> differences.add(verb + " " + path + " " + headers + ": " + each));
            }
        }
        return differences;
    }

    private String path() {
        return "/x" + encoded() + "/" + encoded() + "y?" + encoded() + "=" + encoded();
    }

    /** Without what servers refuse by themselves in a path: slashes, percent and number signs, semicolons and dots. */
    private String encoded() {
        return URLEncoder.encode(text(random, 0x20, 40).replaceAll("[/\\\\%#;.]", ""), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("Accept: */*"));
        for (String name : HEADERS) {
            headers.add(name + ": x" + ascii(200));
        }
        return headers;
    }

    private String ascii(int length) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(length), ' ' + 1, '~').forEach(c -> text.append((char) c));
        return text.append('x').toString();
    }

    private static String text(Random random, int from, int length) {
        return random.ints(random.nextInt(length), from, 0x3000)
                .filter(c -> c < 0x7f || c > 0xa0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
