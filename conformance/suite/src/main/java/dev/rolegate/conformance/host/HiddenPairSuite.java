package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.http.Reply;
import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A hidden path and one that matches nothing, asked side by side: no byte tells the one from the other. Twice: beside a path below
 * the class that has the gate, and beside one that no class matches.
 */
abstract class HiddenPairSuite {

    private static final List<String> ACCEPTS =
            List.of("*/*", "text/html", "application/json, */*;q=0.5", "text/*;q=0.3");

    /** By verb. */
    private static final Map<String, List<String>> PATHS = new TreeMap<>(Map.of(
            "GET",
            List.of(
                    "/hide/plain",
                    "/hide/texts",
                    "/hide/jsons",
                    "/hide/manys",
                    "/hide/behind/it",
                    "/hide/behind/more/it",
                    "/hide/of/class",
                    "/hide/of/more/it"),
            "HEAD",
            List.of("/hide/plain", "/hide/texts", "/hide/heads", "/hide/of/class"),
            "POST",
            List.of("/hide/texts")));

    private final Host host;

    HiddenPairSuite(Host host) {
        this.host = host;
    }

    @Path("hide")
    public static class Secrets {
        @GET
        @Path("plain")
        @RequiresRole(value = "nobody", hide = true)
        public String plain() {
            return "ok";
        }

        @GET
        @Path("texts")
        @Produces("text/plain")
        @RequiresRole(value = "nobody", hide = true)
        public String text() {
            return "ok";
        }

        @POST
        @Path("texts")
        @Produces({"text/plain", "text/html", "application/json"})
        @RequiresRole(value = "nobody", hide = true)
        public String post() {
            return "ok";
        }

        @GET
        @Path("jsons")
        @Produces({"application/json", "text/html"})
        @RequiresRole(value = "nobody", hide = true)
        public String json() {
            return "{}";
        }

        @GET
        @Path("manys")
        @Produces({"text/html", "text/plain", "image/png"})
        @RequiresRole(value = "nobody", hide = true)
        public byte[] many() {
            return new byte[0];
        }

        @HEAD
        @Path("heads")
        @Produces("text/html")
        @RequiresRole(value = "nobody", hide = true)
        public void head() {}

        @Path("behind")
        @RequiresRole(value = "nobody", hide = true)
        public Behind behind() {
            return new Behind();
        }

        @Path("of")
        public HiddenClass ofClass() {
            return new HiddenClass();
        }
    }

    public static class Behind {
        @GET
        @Path("it")
        @Produces("text/html")
        public String get() {
            return "ok";
        }

        @Path("more")
        public Behind more() {
            return new Behind();
        }
    }

    @RequiresRole(value = "nobody", hide = true)
    public static class HiddenClass {
        @GET
        @Path("class")
        @Produces("text/html")
        public String get() {
            return "ok";
        }

        @Path("more")
        public Behind more() {
            return new Behind();
        }
    }

    /** Says what it says without a media type. */
    private static final class Untyped implements ExceptionMapper<NotFoundException> {
        private final Supplier<Object> entity;

        Untyped(Supplier<Object> entity) {
            this.entity = entity;
        }

        @Override
        public Response toResponse(NotFoundException exception) {
            return Response.status(404)
                    .header("X-Page", "1")
                    .entity(entity.get())
                    .build();
        }
    }

    private static final class Typed implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException exception) {
            return Response.status(404).type("text/html").entity("<p>Nothing.").build();
        }
    }

    /** Is asked before one without a priority. */
    @Priority(100)
    private static final class Preferred implements ExceptionMapper<NotFoundException> {
        @Override
        public Response toResponse(NotFoundException exception) {
            return Response.status(404).entity("Nothing is preferred.").build();
        }
    }

    /** Tells what it sees of the response. */
    private static final class Tells implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle("X-Seen", response.getMediaType() + " " + response.hasEntity());
        }
    }

    private static Map<String, List<Object>> applications() {
        Map<String, List<Object>> applications = new TreeMap<>();
        applications.put("no mapper", List.of());
        applications.put("no mapper, a filter that looks", List.of(new Tells()));
        applications.put("a mapper with text", List.of(new Untyped(() -> "Nothing here.")));
        applications.put(
                "a mapper with text, a filter that looks", List.of(new Untyped(() -> "Nothing."), new Tells()));
        applications.put(
                "a mapper with bytes", List.of(new Untyped(() -> "Nothing.".getBytes(StandardCharsets.UTF_8))));
        applications.put("a mapper without an entity", List.of(new Untyped(() -> null), new Tells()));
        applications.put("a mapper with a type", List.of(new Typed(), new Tells()));
        applications.put(
                "two mappers for one exception", List.of(new Untyped(() -> "Nothing."), new Preferred(), new Tells()));
        return applications;
    }

    private String text(Reply reply) {
        if (reply.status() == 500) {
            return "500"; // The container's page, where the runtime finds no writer: it shows a stack trace.
        }
        Map<String, List<String>> headers = new TreeMap<>(reply.headers());
        headers.remove("date");
        if (host.choosesWithMatch()) {
            // Core alone cannot take back what the runtime chose with the match.
            headers.keySet().removeAll(List.of("content-type", "x-seen"));
        }
        return reply.status() + " " + headers + " " + reply.body();
    }

    /** As long as the hidden one, and unknown where the gate is: of what is behind a hidden locator nothing was asked. */
    private static String below(String path) {
        String hiding = path.startsWith("/hide/of/") ? "/hide/of/" : "/hide/";
        return hiding + path.substring(hiding.length()).replaceAll("[a-z]", "x");
    }

    private List<String> unknown(String path) {
        String below = below(path);
        return host.tellsClasses() ? List.of(below) : List.of(below, path.replaceAll("[a-z]", "x"));
    }

    private List<String> pairs(List<Object> providers) throws Exception {
        List<String> different = new ArrayList<>();
        Composition application = Composition.on(host)
                .with(Secrets.class, new Callers())
                .with(providers)
                .with(RequiresRoleFeature.class);
        try (Deployed deployed = new Deployed(host, application)) {
            for (String verb : PATHS.keySet()) {
                for (String path : PATHS.get(verb)) {
                    for (String accept : ACCEPTS) {
                        if (accept.equals("text/html") && path.endsWith("texts")) {
                            continue; // Before any filter: 406.
                        }
                        String actual = text(deployed.send(verb, path, Identity.USER, "Accept: " + accept));
                        for (String unknown : unknown(path)) {
                            String expected = text(deployed.send(verb, unknown, Identity.USER, "Accept: " + accept));
                            boolean chosen = host.choosesWithMatch() && expected.equals("500");
                            if (!expected.equals(actual) && !chosen) {
                                different.add(verb + " " + path + ", " + accept + ": " + actual + " and not as "
                                        + unknown + " " + expected);
                            }
                        }
                    }
                }
            }
        }
        return different;
    }

    @TestFactory
    @DisplayName("4: an application with")
    Stream<DynamicTest> same() {
        return applications().entrySet().stream()
                .map(each ->
                        DynamicTest.dynamicTest(each.getKey(), () -> assertEquals(List.of(), pairs(each.getValue()))));
    }
}
