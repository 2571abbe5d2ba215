package dev.rolegate.conformance.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is safe, but may not be what the developer meant, is said once for each deployment. */
abstract class WarningSuite {

    private static final String HEAD_BESIDE_GET = "OwnHead.head() answers HEAD beside the GET of OwnHead.get(), which"
            + " requires @RequiresRole(\"admin\"); HEAD does not.";
    private static final String REPEATED_VERB = "Repeats.get() repeats the verb but not the role of the method that it"
            + " overrides. It keeps @RequiresRole(\"admin\") from Base.get().";
    private static final String HIDES = "Hides.get() hides, but other verbs (405), OPTIONS, media types (415, 406) and"
            + " locators on the way answer before it can.";
    private static final String TWO_LOCATORS = "Locators.one() and Locators.other() may lead to the same class and ask"
            + " for different roles. Where nothing tells which was taken, both are asked for. Declare"
            + " different return classes, or add the integration for the runtime.";

    private final Host host;

    WarningSuite(Host host) {
        this.host = host;
    }

    @Path("own-head")
    public static class OwnHead {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @HEAD
        public String head() {
            return "ok";
        }
    }

    public static class Base {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("repeats")
    public static class Repeats extends Base {
        @Override
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("hides")
    public static class Hides {
        @GET
        @RequiresRole(value = "admin", hide = true)
        public String get() {
            return "ok";
        }
    }

    @Path("locators")
    public static class Locators {
        @Path("one")
        @RequiresRole("admin")
        public Base one() {
            return new Base();
        }

        @Path("other")
        @RequiresRole("user")
        public Base other() {
            return new Base();
        }
    }

    private List<String> logged(boolean withRequests) throws Exception {
        Composition application = Composition.on(host)
                .with(RequiresRoleFeature.class, OwnHead.class, Repeats.class, Hides.class, Locators.class)
                .with(new Callers());
        try (LogCapture log = new LogCapture();
                Deployed deployed = new Deployed(host, application)) {
            for (String path : List.of("/own-head", "/repeats", "/hides", "/locators/one", "/locators/other")) {
                for (Identity identity : withRequests ? Identity.values() : new Identity[0]) {
                    deployed.get(path, identity);
                }
            }
            return log.messages().stream()
                    .map(message -> message.replace(WarningSuite.class.getName() + "$", ""))
                    .toList();
        }
    }

    private List<String> expected() {
        return Stream.of(HIDES, TWO_LOCATORS, HEAD_BESIDE_GET, REPEATED_VERB)
                .filter(warning -> host.integration().isEmpty() || !warning.equals(TWO_LOCATORS))
                .toList();
    }

    @Test
    @DisplayName("at deployment, once each")
    void atDeployment() throws Exception {
        assertEquals(expected(), logged(false));
    }

    @Test
    @DisplayName("nothing more with requests, and again in the next deployment")
    void withRequests() throws Exception {
        assertEquals(expected(), logged(true));
    }
}
