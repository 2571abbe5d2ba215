package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.http.Client;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the access matrix has a row for is what the runtime answers, and nothing else. */
abstract class MatrixRowsSuite {

    private static final List<Class<?>> RESOURCES = List.of(
            Hidden.class,
            Beside.class,
            Below.class,
            PlainInterface.class,
            InterfaceWithPath.class,
            InheritsPlain.class,
            InheritsPath.class,
            VerbAbove.class);

    private final Host host;

    MatrixRowsSuite(Host host) {
        this.host = host;
    }

    public static class Sub {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("hidden")
    public static class Hidden {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("package-private")
        String packagePrivate() {
            return "ok";
        }

        @GET
        @Path("protected")
        protected String inherited() {
            return "ok";
        }

        @Path("locator")
        Sub locator() {
            return new Sub();
        }

        @Path("protected-locator")
        protected Sub inheritedLocator() {
            return new Sub();
        }
    }

    @Path("beside")
    public interface HasPath {
        @GET
        String get();
    }

    /** Some runtimes look at the interface alone. */
    public static class Beside implements HasPath {
        @Override
        public String get() {
            return "ok";
        }

        @GET
        @Path("more")
        public String more() {
            return "ok";
        }

        @Path("locator")
        public Sub locator() {
            return new Sub();
        }
    }

    @Path("below")
    public static class Above {
        @GET
        public String get() {
            return "ok";
        }
    }

    public static class Below extends Above {
        @GET
        @Path("more")
        public String more() {
            return "ok";
        }
    }

    @Consumes("text/csv")
    public interface Csv {}

    @Path("csv/interface")
    public static class PlainInterface implements Csv {
        @POST
        public String post(String text) {
            return "ok";
        }
    }

    @Path("csv/path")
    @Consumes("text/csv")
    public interface CsvWithPath {
        @POST
        String post(String text);
    }

    public static class InterfaceWithPath implements CsvWithPath {
        @Override
        public String post(String text) {
            return "ok";
        }
    }

    @Consumes("text/csv")
    public static class CsvBase {}

    @Path("csv/superclass")
    public static class InheritsPlain extends CsvBase {
        @POST
        public String post(String text) {
            return "ok";
        }
    }

    @Path("csv/superclass-with-path")
    @Consumes("text/csv")
    public static class CsvBaseWithPath {
        @POST
        public String post(String text) {
            return "ok";
        }
    }

    public static class InheritsPath extends CsvBaseWithPath {}

    @Consumes("text/csv")
    public interface CsvVerb {
        @POST
        String post(String text);
    }

    @Path("csv/verb")
    public static class VerbAbove implements CsvVerb {
        @Override
        public String post(String text) {
            return "ok";
        }
    }

    /** Takes the matrix with a request; some runtimes show their Configuration only while one runs. */
    private static final class Shows implements ContainerRequestFilter {

        private final AtomicReference<AccessMatrix> matrix = new AtomicReference<>();

        @Context
        private @Nullable Configuration configuration;

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getHeaderString("Shows") != null) {
                matrix.set(AccessMatrix.running(Objects.requireNonNull(configuration)));
                request.abortWith(Response.noContent().build());
            }
        }

        AccessMatrix of(Deployed deployed, String path) throws Exception {
            deployed.send("GET", path, Identity.ANONYMOUS, "Shows: matrix");
            return Objects.requireNonNull(matrix.get());
        }
    }

    private Composition application(List<Class<?>> resources) {
        return Composition.on(host)
                .with(RequiresRoleFeature.class, new Callers())
                .with(resources);
    }

    private AccessMatrix matrix(Application application, Shows shows, Deployed deployed, String path) throws Exception {
        return host.sharesConfiguration() ? shows.of(deployed, path) : AccessMatrix.of(application);
    }

    private static Optional<Endpoint> row(AccessMatrix matrix, String path) {
        return matrix.endpoints().stream()
                .filter(each -> each.path().equals(path))
                .findFirst();
    }

    @TestFactory
    @DisplayName("a row is there if, and only if, the runtime answers")
    Stream<DynamicTest> answered() {
        return Stream.of(
                        "/hidden",
                        "/hidden/package-private",
                        "/hidden/protected",
                        "/hidden/locator",
                        "/hidden/protected-locator",
                        "/beside",
                        "/beside/more",
                        "/beside/locator",
                        "/below",
                        "/below/more")
                .map(path -> dynamicTest(path, () -> {
                    Shows shows = new Shows();
                    Composition application = application(RESOURCES).with(shows);
                    try (Deployed deployed = new Deployed(host, application)) {
                        assertEquals(
                                deployed.get(path, Identity.ANONYMOUS).status() == 200,
                                row(matrix(application, shows, deployed, "/hidden"), path)
                                        .isPresent());
                    }
                }));
    }

    @Test
    @DisplayName("resource methods that the runtime does not see beside the type with @Path are told at the start")
    void toldBeside() throws Exception {
        try (LogCapture log = new LogCapture();
                Deployed deployed = new Deployed(host, application(List.of(Beside.class, Below.class)))) {
            List<String> told = new ArrayList<>();
            String sentence = " is no endpoint on this runtime, which looks at %s alone, since @Path stands there."
                    + " Declare the method there, or put @Path on the class.";
            if (deployed.get("/beside/locator", Identity.ANONYMOUS).status() == 404) {
                told.add("Below.more()" + String.format(sentence, "Above"));
                told.add("Beside.locator()" + String.format(sentence, "HasPath"));
                told.add("Beside.more()" + String.format(sentence, "HasPath"));
            }
            assertEquals(
                    told,
                    log.messages().stream()
                            .map(each -> each.replace(MatrixRowsSuite.class.getName() + "$", ""))
                            .toList());
        }
    }

    @TestFactory
    @DisplayName(
            "media types are there if the runtime asks for them, which only a running matrix knows of all, and only if")
    Stream<DynamicTest> mediaTypes() {
        return Stream.of("interface", "path", "superclass", "superclass-with-path", "verb")
                .map(name -> dynamicTest(name, () -> {
                    Shows shows = new Shows();
                    Composition application = application(RESOURCES).with(shows);
                    try (Deployed deployed = new Deployed(host, application);
                            Client client = new Client(deployed.server().base())) {
                        int status = client.exchange("POST", "/csv/" + name, List.of(), "text")
                                .status();
                        List<String> shown = row(matrix(application, shows, deployed, "/hidden"), "/csv/" + name)
                                .orElseThrow()
                                .consumes();
                        if (host.sharesConfiguration() || !shown.isEmpty()) {
                            assertEquals(status == 415 ? List.of("text/csv") : List.of(), shown);
                        }
                    }
                }));
    }

    @Path("shadow/{id}")
    public static class One {
        @GET
        public String get(@PathParam("id") String id) {
            return "one";
        }
    }

    @Path("shadow")
    public static class Other {
        @GET
        @Path("{name}")
        public String get(@PathParam("name") String name) {
            return "other";
        }
    }

    @Test
    @DisplayName("two methods that answer the same requests are told as a pair, in both rows and once at the start")
    void pair() throws Exception {
        Shows shows = new Shows();
        Composition application = application(List.of(One.class, Other.class)).with(shows);
        String name = MatrixRowsSuite.class.getName() + "$";
        try (LogCapture log = new LogCapture();
                Deployed deployed = new Deployed(host, application)) {
            AccessMatrix matrix = matrix(application, shows, deployed, "/shadow/x");
            assertEquals(
                    List.of("/shadow/{id} [Other.get(String)]", "/shadow/{name} [One.get(String)]"),
                    matrix.endpoints().stream()
                            .map(each -> each.path() + " " + each.rivals())
                            .map(each -> each.replace(name, ""))
                            .toList());
            assertEquals(
                    List.of("GET /shadow/{id} may be answered by One.get(String) or Other.get(String): their templates"
                            + " match the same paths, and the runtime chooses. Change one of the templates."),
                    log.messages().stream().map(each -> each.replace(name, "")).toList());
        }
    }

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Secured {}

    @Secured
    private static final class OwnFilter implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.abortWith(Response.status(418).build());
        }
    }

    @Path("bound")
    public static class Bound {
        @GET
        @Secured
        public String get() {
            return "ok";
        }
    }

    @Test
    @DisplayName("an endpoint that the application's own filter denies names its binding")
    void nameBinding() throws Exception {
        Shows shows = new Shows();
        Composition application =
                application(List.of(Bound.class, Hidden.class)).with(shows, new OwnFilter());
        try (Deployed deployed = new Deployed(host, application)) {
            assertEquals(418, deployed.get("/bound", Identity.ADMIN).status());
            assertEquals(
                    List.of("@Secured"),
                    row(matrix(application, shows, deployed, "/hidden"), "/bound")
                            .orElseThrow()
                            .otherAnnotations());
        }
    }

    public static class Shown {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    public static class Relaxed extends Shown {
        @Override
        @PermitAll
        public String get() {
            return "ok";
        }
    }

    public abstract static class Declared {
        @GET
        @RequiresRole("admin")
        public abstract String get();
    }

    public static final class Returned extends Declared {
        @Override
        @PermitAll
        public String get() {
            return "ok";
        }
    }

    @Path("behind")
    public static class Behind {
        @Path("object")
        public Object object() {
            return new Shown();
        }

        @Path("declared")
        public Declared declared() {
            return new Returned();
        }

        @Path("class")
        public Class<Shown> type() {
            return Shown.class;
        }

        @Path("bound")
        public Class<? extends Shown> bound() {
            return Relaxed.class;
        }

        @Path("final")
        public Returned last() {
            return new Returned();
        }
    }

    @TestFactory
    @DisplayName("behind a locator the matrix says unknown, or what an anonymous caller gets")
    Stream<DynamicTest> behindLocators() {
        return Stream.of(
                        "object null 403",
                        "declared UNKNOWN 200",
                        "class RESTRICTED 403",
                        "bound UNKNOWN 200",
                        "final OPEN 200")
                .map(expected -> dynamicTest(expected, () -> {
                    Shows shows = new Shows();
                    Composition application =
                            application(List.of(Behind.class, Hidden.class)).with(shows);
                    String path = "/behind/" + expected.substring(0, expected.indexOf(' '));
                    try (Deployed deployed = new Deployed(host, application)) {
                        AccessMatrix matrix = matrix(application, shows, deployed, "/hidden");
                        String access = matrix.endpoints().stream()
                                .filter(each ->
                                        each.path().equals(path) && each.verb().equals("GET"))
                                .map(each -> String.valueOf(each.access()))
                                .findFirst()
                                .orElse("null");
                        assertEquals(
                                expected,
                                path.substring("/behind/".length()) + " " + access + " "
                                        + deployed.get(path, Identity.ANONYMOUS).status());
                    }
                }));
    }

    @Path("interface-alone")
    public interface Alone {
        @GET
        String get();
    }

    @Path("abstract-alone")
    public abstract static class AbstractAlone {
        @GET
        public String get() {
            return "ok";
        }
    }

    @TestFactory
    @DisplayName("an interface or abstract class in place of a resource class is told at the start")
    Stream<DynamicTest> alone() {
        return Stream.<Class<?>>of(Alone.class, AbstractAlone.class)
                .map(type -> dynamicTest(type.getSimpleName(), () -> {
                    List<String> told = List.of(
                            type.getName() + " has @Path and is an interface or abstract, and the application"
                                    + " names no class behind it: nobody can tell what is served there. Name the class.");
                    try (LogCapture log = new LogCapture();
                            Deployed deployed = new Deployed(host, application(List.of(type, Hidden.class)))) {
                        deployed.get("/hidden", Identity.ANONYMOUS);
                        assertEquals(told, log.messages());
                    } catch (IllegalStateException | AssertionError e) {
                        throw e;
                    } catch (RuntimeException refusedByRuntime) {
                        assertTrue(String.valueOf(refusedByRuntime.getMessage()).contains(type.getName()));
                    }
                }));
    }
}
