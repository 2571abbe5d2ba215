package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.host.LogCapture;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CXF may be told to take what a locator declares for what it returns. */
class StaticSubResourcesTest {

    /** Declared by a locator. */
    public interface Api {
        /** An endpoint. */
        @GET
        String get();
    }

    /** Behind it. */
    @RequiresRole("admin")
    public static class Guarded implements Api {
        @Override
        public String get() {
            return "guarded";
        }
    }

    /** A class that others may extend. */
    public static class Base implements Api {
        @Override
        public String get() {
            return "base";
        }
    }

    /** One that does. */
    @RequiresRole("admin")
    public static class Derived extends Base {}

    /** A class that nothing can extend. */
    public static final class Final implements Api {
        @Override
        @RequiresRole("admin")
        public String get() {
            return "final";
        }
    }

    /** Has a locator itself. */
    public static class Between {
        /** Guarded in a subclass. */
        @Path("final")
        public Final last() {
            return new Final();
        }
    }

    /** Such a subclass. */
    public static class GuardedBetween extends Between {
        @Override
        @RequiresRole("boss")
        public Final last() {
            return super.last();
        }
    }

    /** The root. */
    @Path("root")
    public static class Root {
        /** A locator. */
        @Path("interface")
        public Api ofInterface() {
            return new Guarded();
        }

        /** A locator. */
        @Path("superclass")
        public Base ofSuperclass() {
            return new Derived();
        }

        /** A locator. */
        @Path("class")
        public Class<? extends Base> ofClass() {
            return Derived.class;
        }

        /** A locator. */
        @Path("between")
        public Between between() {
            return new GuardedBetween();
        }

        /** A locator. */
        @Path("final")
        public Final ofFinal() {
            return new Final();
        }

        /** A locator. */
        @Path("object")
        public Object object() {
            return new Guarded();
        }

        /** An endpoint. */
        @GET
        public String get() {
            return "root";
        }
    }

    private static String ask(boolean resolvedStatically, String path, Identity identity) throws Exception {
        Bus bus = CxfServer.bus();
        URI base = URI.create("http://localhost:" + Server.freePort() + "/");
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(base.toString());
        factory.setStaticSubresourceResolution(resolvedStatically);
        factory.setResourceClasses(Root.class);
        factory.setProviders(
                List.of(new IdentityFilter(), RequiresRoleFeature.builder().build()));
        factory.create();
        try (Server server = Server.on(base.getPort(), () -> bus.shutdown(true));
                Client client = new Client(server)) {
            return client.exchange("GET", path, List.of(Identity.HEADER + ": " + identity), null)
                            .status()
                    + "";
        }
    }

    @ParameterizedTest
    @DisplayName("what may be of a subclass is denied")
    @CsvSource({"/root/interface", "/root/superclass", "/root/class", "/root/between/final"})
    void denied(String path) throws Exception {
        assertEquals("403", ask(true, path, Identity.USER));
        assertEquals("403", ask(true, path, Identity.ADMIN));
    }

    @ParameterizedTest
    @DisplayName("what can be of no other is decided as ever")
    @CsvSource({"/root/final", "/root/object"})
    void decided(String path) throws Exception {
        assertEquals("403", ask(true, path, Identity.USER));
        assertEquals("200", ask(true, path, Identity.ADMIN));
        assertEquals("200", ask(true, "/root", Identity.USER));
    }

    @ParameterizedTest
    @DisplayName("else each is decided by its class")
    @CsvSource({"/root/interface", "/root/superclass", "/root/class", "/root/final"})
    void otherwise(String path) throws Exception {
        assertEquals("403", ask(false, path, Identity.USER));
        assertEquals("200", ask(false, path, Identity.ADMIN));
    }

    @Test
    @DisplayName("the log says why")
    void logged() throws Exception {
        try (LogCapture log = new LogCapture()) {
            ask(true, "/root/interface", Identity.ADMIN);
            assertTrue(log.messages().toString().contains("staticSubresourceResolution"), log.messages()::toString);
        }
    }
}
