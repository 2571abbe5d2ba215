package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ServletInfo;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.plugins.server.servlet.ResteasyBootstrap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two servlets of one context, of which RESTEasy lets the second share what the first registered. */
class SharedDeploymentTest {

    /** Of the first. */
    @Path("first")
    public static class First {
        /** Open. */
        @GET
        public String get() {
            return "first";
        }
    }

    /** Of the second. */
    @Path("second")
    public static class Second {
        /** Open, where nothing else is said. */
        @GET
        public String get() {
            return "second";
        }

        /** Guarded. */
        @GET
        @Path("guarded")
        @RequiresRole("admin")
        public String guarded() {
            return "guarded";
        }
    }

    /** The first, which says nothing. */
    public static class FirstApplication extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(First.class, RequiresRoleFeature.class);
        }
    }

    /** A second that says nothing, either. */
    public static class Silent extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Second.class, RequiresRoleFeature.class);
        }
    }

    /** Declares for all of its endpoints. */
    @RequiresRole("boss")
    public static class Declaring extends Silent {}

    /** Declares for the class that the first has. */
    @RequiresRole("boss")
    public static class Again extends FirstApplication {}

    /** Has options. */
    public static class Optional extends Silent {
        @Override
        public Map<String, Object> getProperties() {
            return Map.of("rolegate.deny-unannotated", true);
        }
    }

    private static Server start(boolean byListener, boolean shared, Class<?> second) throws Exception {
        return start(byListener, shared, second, Map.of());
    }

    private static Server start(boolean byListener, boolean shared, Class<?> second, Map<String, String> initParams)
            throws Exception {
        DeploymentInfo info = Servlets.deployment()
                .setClassLoader(SharedDeploymentTest.class.getClassLoader())
                .setContextPath("/")
                .setDeploymentName("shared");
        if (byListener) {
            info.addListener(Servlets.listener(ResteasyBootstrap.class));
        }
        for (String path : List.of("/one", "/two")) {
            Class<?> each = path.equals("/one") ? FirstApplication.class : second;
            ServletInfo servlet = Servlets.servlet(path, HttpServlet30Dispatcher.class)
                    .addInitParam("jakarta.ws.rs.Application", each.getName())
                    .addInitParam("resteasy.servlet.mapping.prefix", path)
                    .setLoadOnStartup(path.equals("/one") ? 1 : 2)
                    .setAsyncSupported(true)
                    .addMapping(path + "/*");
            if (shared && !byListener) {
                servlet.addInitParam("resteasy.servlet.context.deployment", "true");
            }
            if (path.equals("/two")) {
                initParams.forEach(servlet::addInitParam);
            }
            info.addServlet(servlet);
        }
        return ServletServer.start(info);
    }

    private static String refusal(boolean byListener, Class<?> second, Map<String, String> initParams) {
        Throwable refused = assertThrows(
                Exception.class,
                () -> start(byListener, true, second, initParams).close());
        while (refused.getCause() != null) {
            refused = refused.getCause();
        }
        return String.valueOf(refused.getMessage());
    }

    private static int status(Server server, String path) throws Exception {
        try (Client client = new Client(server)) {
            return client.exchange("GET", path, List.of(), null).status();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("what the second declares for all endpoints refuses it, since nothing would read that")
    void declaration(boolean byListener) {
        String refusal = refusal(byListener, Declaring.class, Map.of());
        assertTrue(
                refusal.contains("SharedDeploymentTest$Declaring comes into a deployment")
                        && refusal.contains("after dev.rolegate.resteasy.SharedDeploymentTest$FirstApplication"),
                refusal);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("and so do its options")
    void options(boolean byListener) {
        String refusal = refusal(byListener, Optional.class, Map.of());
        assertTrue(refusal.contains("SharedDeploymentTest$Optional comes into a deployment"), refusal);
    }

    @Test
    @DisplayName("and so do those of its servlet, where RESTEasy shows that one")
    void initParams() {
        String refusal = refusal(true, Silent.class, Map.of("rolegate.deny-unannotated", "true"));
        assertTrue(refusal.contains("SharedDeploymentTest$Silent comes into a deployment"), refusal);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("what it declares refuses it also where its only class is the first's")
    void sameClass(boolean byListener) {
        String refusal = refusal(byListener, Again.class, Map.of());
        assertTrue(refusal.contains("SharedDeploymentTest$Again comes into a deployment"), refusal);
    }

    @Test
    @DisplayName("and so do options of its servlet where it is the first's Application once more")
    void sameApplication() {
        String refusal = refusal(true, FirstApplication.class, Map.of("rolegate.deny-unannotated", "true"));
        assertTrue(refusal.contains("SharedDeploymentTest$FirstApplication comes into a deployment"), refusal);
    }

    @Test
    @DisplayName("a second that says nothing is guarded like the first")
    void silent() throws Exception {
        try (Server server = start(true, true, Silent.class)) {
            assertEquals(200, status(server, "/one/first"));
            assertEquals(200, status(server, "/two/second"));
            assertEquals(403, status(server, "/two/second/guarded"));
        }
    }

    @Test
    @DisplayName("each of two that share nothing has what it declares")
    void apart() throws Exception {
        try (Server server = start(false, false, Declaring.class)) {
            assertEquals(200, status(server, "/one/first"));
            assertEquals(403, status(server, "/two/second"));
        }
    }
}
