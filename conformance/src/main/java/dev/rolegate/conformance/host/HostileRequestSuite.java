package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.Client;
import dev.rolegate.conformance.Identity;
import dev.rolegate.conformance.Reply;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Verbs, paths and bodies that try to get past the check: what must not run does not run, whatever the answer is. */
abstract class HostileRequestSuite {

    private static final List<String> VERBS = List.of(
            "HEAD",
            "OPTIONS",
            "TRACE",
            "get",
            "Get",
            "head",
            "options",
            "FOO",
            "GETX",
            "PROPFIND",
            "PUT",
            "PATCH",
            "DELETE");

    private static final List<String> GUARDED = List.of("guarded", "each");

    private static final List<String> PATHS = List.of(
            "/hostile/guarded",
            "/hostile/guarded/",
            "/hostile/guarded//",
            "//hostile/guarded",
            "/hostile//guarded",
            "/./hostile/guarded",
            "/hostile/./guarded",
            "/hostile/open/../guarded",
            "/hostile/guarded/.",
            "/hostile/guarded/..;/guarded",
            "/hostile/guarded;a=b",
            "/hostile;a=b/guarded",
            "/hostile/;/guarded",
            "/;a/hostile/guarded",
            "/hostile/%67uarded",
            "/%68ostile/guarded",
            "/hostile%2Fguarded",
            "/hostile/%2Fguarded",
            "/hostile/open%2F..%2Fguarded",
            "/hostile/open/%2e%2e/guarded",
            "/hostile/guarded%2F",
            "/hostile/guarded%20",
            "/hostile/guarded%00",
            "/hostile/guarded%0A",
            "/hostile/guarded%0D%0A",
            "/hostile/guarded%3Ba=b",
            "/hostile/guarded%3F",
            "/hostile/guarded%23",
            "/hostile/guarded.json",
            "/hostile/GUARDED",
            "/HOSTILE/guarded",
            "/hostile/guarded?a=/hostile/open",
            "/hostile/guarded?/../open",
            "/hostile/each/open%2F..%2F1",
            "/hostile/each/1;a=/hostile/open",
            "/hostile/each/%6fpen%2f");

    private final Host host;

    HostileRequestSuite(Host host) {
        this.host = host;
    }

    @Path("hostile")
    public static class Resource {

        private final List<String> ran = Collections.synchronizedList(new ArrayList<>());

        private String run(String what) {
            ran.add(what);
            return what;
        }

        @GET
        @Path("open")
        @Produces("text/plain")
        public String open() {
            return run("open");
        }

        @GET
        @Path("guarded")
        @Produces("text/plain")
        @RequiresRole("admin")
        public String guarded() {
            return run("guarded");
        }

        @GET
        @Path("each/{name}")
        @Produces("text/plain")
        @RequiresRole("admin")
        public String each(@PathParam("name") String name) {
            return run("each");
        }

        @POST
        @Path("tunnel")
        @Produces("text/plain")
        public String tunnel() {
            return run("tunnel");
        }

        @DELETE
        @Path("tunnel")
        @Produces("text/plain")
        @RequiresRole("admin")
        public String delete() {
            return run("deleted");
        }

        @POST
        @Path("body")
        @Produces("text/plain")
        @RequiresRole("admin")
        public String body(String content) {
            return run("body");
        }
    }

    /** Another verb or path than the request line says, before anything is matched. */
    @PreMatching
    public static class Rewriting implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            String verb = request.getHeaderString("X-HTTP-Method-Override");
            if (verb != null) {
                request.setMethod(verb);
            }
            String path = request.getHeaderString("X-Rewrite-URL");
            if (path != null) {
                URI base = request.getUriInfo().getBaseUri();
                request.setRequestUri(base, base.resolve(path));
            }
        }
    }

    private Composition application(Resource resource) {
        return Composition.on(host).with(RequiresRoleFeature.class, Rewriting.class, resource, new Callers());
    }

    @Test
    @DisplayName("11: no verb reaches a guarded method without the role")
    void verbs() throws Exception {
        Resource resource = new Resource();
        try (Deployed deployed = new Deployed(host, application(resource))) {
            for (String verb : VERBS) {
                sendAlone(deployed, verb, Identity.USER);
                sendAlone(deployed, verb, Identity.ANONYMOUS);
            }
        }
        assertEquals(List.of(), resource.ran);
    }

    /** Over a connection of its own: whether an answer to {@code head} has a body differs from server to server. */
    private static void sendAlone(Deployed deployed, String verb, Identity identity) {
        try {
            deployed.send(verb, "/hostile/guarded", identity, "Connection: close");
        } catch (IOException e) {
            // No answer to understand is a denial, too.
        }
    }

    @Test
    @DisplayName("3: no way to write a path reaches a guarded method without the role")
    void paths() throws Exception {
        Resource resource = new Resource();
        List<String> reached = new ArrayList<>();
        try (Deployed deployed = new Deployed(host, application(resource))) {
            for (String path : PATHS) {
                deployed.get(path, Identity.USER);
                deployed.get(path, Identity.ANONYMOUS);
                if (resource.ran.removeAll(GUARDED)) {
                    reached.add(path);
                }
            }
        }
        assertEquals(List.of(), reached);
    }

    @Test
    @DisplayName("3: some of these ways do lead there with the role")
    void pathsThatLead() throws Exception {
        Resource resource = new Resource();
        try (Deployed deployed = new Deployed(host, application(resource))) {
            for (String path :
                    List.of("/hostile/guarded;a=b", "/hostile/guarded?a=/hostile/open", "/hostile/each/1;a=b")) {
                deployed.get(path, Identity.ADMIN);
            }
        }
        assertEquals(List.of("guarded", "guarded", "each"), resource.ran);
    }

    @Test
    @DisplayName("11: a verb that a filter puts in place of the request's is the one that counts")
    void methodOverride() throws Exception {
        Resource resource = new Resource();
        try (Deployed deployed = new Deployed(host, application(resource))) {
            String override = "X-HTTP-Method-Override: DELETE";
            assertEquals(403, post(deployed, Identity.USER, override).status());
            assertEquals("200 deleted", Deployed.line(post(deployed, Identity.ADMIN, override)));
            assertEquals("200 tunnel", Deployed.line(post(deployed, Identity.USER, "X-Other: DELETE")));
        }
        assertEquals(List.of("deleted", "tunnel"), resource.ran);
    }

    private static Reply post(Deployed deployed, Identity identity, String header) throws IOException {
        return deployed.send("POST", "/hostile/tunnel", identity, header, "Content-Length: 0");
    }

    @Test
    @DisplayName("3: a path that a filter puts in place of the request's is the one that counts")
    void rewrittenPath() throws Exception {
        Resource resource = new Resource();
        try (Deployed deployed = new Deployed(host, application(resource))) {
            String[] toGuarded = {"X-Rewrite-URL: hostile/guarded"};
            assertEquals(
                    403,
                    deployed.send("GET", "/hostile/open", Identity.USER, toGuarded)
                            .status());
            assertEquals(
                    "200 guarded", Deployed.line(deployed.send("GET", "/hostile/open", Identity.ADMIN, toGuarded)));
        }
        assertEquals(List.of("guarded"), resource.ran);
    }

    @Test
    @DisplayName("11: a denied body that looks like a request is not read as the next one")
    void unreadBody() throws Exception {
        String smuggled = "GET /hostile/open HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100);
        Resource resource = new Resource();
        try (Deployed deployed = new Deployed(host, application(resource));
                Client client = new Client(deployed.server().base())) {
            List<String> user = List.of(Identity.HEADER + ": USER");
            for (int i = 0; i < 3; i++) {
                assertEquals(
                        403,
                        client.exchange("POST", "/hostile/body", user, smuggled).status());
                assertEquals(
                        404,
                        client.exchange("GET", "/hostile/nothing", user, null).status());
            }
        }
        assertEquals(List.of(), resource.ran);
    }

    @Test
    @DisplayName("11: a caller who waits for 100 Continue is denied, and the connection goes on")
    void expectContinue() throws Exception {
        Resource resource = new Resource();
        try (Deployed deployed = new Deployed(host, application(resource));
                Client client = new Client(deployed.server().base())) {
            List<String> user = List.of(Identity.HEADER + ": USER", "Expect: 100-continue");
            assertEquals(
                    403,
                    client.exchange("POST", "/hostile/body", user, "x".repeat(100))
                            .status());
            List<String> admin = List.of(Identity.HEADER + ": ADMIN");
            assertEquals(
                    "guarded",
                    client.exchange("GET", "/hostile/guarded", admin, null).body());
        }
        assertEquals(List.of("guarded"), resource.ran);
    }
}
