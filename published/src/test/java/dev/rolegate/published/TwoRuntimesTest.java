package dev.rolegate.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Jersey and RESTEasy on one class path; of the integrations none, since each refuses the other's runtime. */
class TwoRuntimesTest {

    private static final String JERSEY = "org/glassfish/jersey/";
    private static final String RESTEASY = "org/jboss/resteasy/";
    private static final String DENIAL =
            "403 {\"error\":\"InsufficientPermissions\",\"message\":\"This request requires the 'admin' role.\"}";

    @Path("users")
    public static class Users {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    public static class Guarded extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Users.class, RequiresRoleFeature.class);
        }
    }

    public static class Unguarded extends Application {
        @Override
        public Map<String, Object> getProperties() {
            return Map.of("jakarta.ws.rs.loadServices", false);
        }
    }

    private static ResteasyDeploymentImpl resteasy(Application application) {
        ResteasyDeploymentImpl deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        // As in each servlet container, for several applications in one JVM.
        deployment.setDeploymentSensitiveFactoryEnabled(true);
        deployment.start();
        return deployment;
    }

    private static String makesResponses() {
        return RuntimeDelegate.getInstance().getClass().getPackageName().replace('.', '/') + '/';
    }

    /** What somebody without a name is answered. */
    public static final class OnResteasy implements Callable<String> {
        /** For reflection. */
        public OnResteasy() {}

        @Override
        public String call() throws Exception {
            assertEquals(true, makesResponses().startsWith(JERSEY));
            ResteasyDeploymentImpl deployment = resteasy(new Guarded());
            MockHttpResponse response = new MockHttpResponse();
            deployment.getDispatcher().invoke(MockHttpRequest.get("/users"), response);
            deployment.stop();
            return response.getStatus() + " " + response.getContentAsString();
        }
    }

    /** Why an application is refused that starts beside another one, after Jersey. */
    public static final class OnResteasyAfterJersey implements Callable<String> {
        /** For reflection. */
        public OnResteasyAfterJersey() {}

        @Override
        public String call() throws ReflectiveOperationException {
            ResteasyDeploymentImpl other = resteasy(new Unguarded());
            RuntimeDelegate.setInstance(
                    (RuntimeDelegate) Class.forName("org.glassfish.jersey.server.internal.RuntimeDelegateImpl")
                            .getConstructor()
                            .newInstance());
            try {
                resteasy(new Guarded()).stop();
                return "not refused";
            } catch (RuntimeException e) {
                Throwable refused = e;
                while (!(refused instanceof IllegalStateException) && refused.getCause() != null) {
                    refused = refused.getCause();
                }
                return refused.getMessage();
            } finally {
                other.stop();
            }
        }
    }

    /** What somebody without a name is answered. */
    public static final class OnJersey implements Callable<String> {
        /** For reflection. */
        public OnJersey() {}

        @Override
        public String call() throws Exception {
            assertEquals(true, makesResponses().startsWith(RESTEASY));
            URI base = URI.create("http://localhost/");
            ContainerRequest request =
                    new ContainerRequest(base, base.resolve("users"), "GET", null, new MapPropertiesDelegate(), null);
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int status = new ApplicationHandler(ResourceConfig.forApplication(new Guarded()))
                    .apply(request, body)
                    .get()
                    .getStatus();
            return status + " " + body;
        }
    }

    private static String call(Class<? extends Callable<String>> type, String first) throws Exception {
        try (OwnClassPath path = OwnClassPath.of(
                entry -> !entry.contains("rolegate-jersey") && !entry.contains("rolegate-resteasy"),
                entry -> entry.contains(first))) {
            return path.call(type);
        }
    }

    @Test
    @DisplayName("RESTEasy makes its own responses when it starts, and is not refused")
    void resteasy() throws Exception {
        assertEquals(DENIAL, call(OnResteasy.class, JERSEY));
    }

    @Test
    @DisplayName("RESTEasy is refused where it leaves them to Jersey, with a sentence that names both and the jar")
    void refused() throws Exception {
        assertEquals(
                "Rolegate refuses this deployment, one mistake:\n\n"
                        + "Two Jakarta REST runtimes are on the class path: this application runs on org.jboss.resteasy,"
                        + " and org.glassfish.jersey ("
                        + Artifact.jarOf("org.glassfish.jersey.server.internal.RuntimeDelegateImpl")
                                .toUri()
                                .toString()
                                .replace("file:///", "file:/")
                        + ") makes its responses, which the first cannot send: no denial would reach its caller.\n"
                        + "Take one of them off the class path. [two-runtimes]",
                call(OnResteasyAfterJersey.class, JERSEY));
    }

    @Test
    @DisplayName("Jersey sends the denials that RESTEasy makes")
    void jersey() throws Exception {
        assertEquals(DENIAL, call(OnJersey.class, RESTEASY));
    }
}
