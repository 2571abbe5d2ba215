package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessMatrix;
import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnnouncedInterfaceTest {

    @Path("users")
    public interface Users {
        @GET
        @RequiresRole("user")
        String get();
    }

    public static class UsersResource implements Users {
        @Override
        public String get() {
            return "ok";
        }
    }

    public static class CoreAlone extends Application {
        @Override
        public Map<String, Object> getProperties() {
            return Map.of("jakarta.ws.rs.loadServices", false);
        }
    }

    @PreMatching
    public static class Shows implements ContainerRequestFilter {
        @Context
        private Configuration configuration;

        @Override
        public void filter(ContainerRequestContext request) {
            request.abortWith(Response.ok(matrix()).build());
        }

        private String matrix() {
            try {
                return AccessMatrix.running(configuration).toMarkdown();
            } catch (IllegalStateException unseen) {
                return unseen.getMessage();
            }
        }
    }

    @Test
    @DisplayName("core alone says so where the runtime shows an interface in place of the class")
    void announcedInterface() throws Exception {
        UndertowJaxrsServer server = new UndertowJaxrsServer();
        URI users;
        try (ServerSocket socket = new ServerSocket(0)) {
            users = URI.create("http://localhost:" + socket.getLocalPort() + "/users");
        }
        server.setPort(users.getPort());
        server.setHostname("localhost");
        server.start();
        try {
            ResteasyDeploymentImpl deployment = new ResteasyDeploymentImpl();
            deployment.setApplication(new CoreAlone());
            deployment.getActualResourceClasses().add(UsersResource.class);
            deployment.getProviders().add(RequiresRoleFeature.builder().build());
            deployment.getProviders().add(new Shows());
            server.deploy(server.undertowDeployment(deployment, "/")
                    .setContextPath("/")
                    .setDeploymentName("users")
                    .setClassLoader(AnnouncedInterfaceTest.class.getClassLoader()));
            assertEquals(
                    "The runtime shows dev.rolegate.resteasy.AnnouncedInterfaceTest$Users, and not the class behind it."
                            + " Name the class in the Application, or add the integration for the runtime.",
                    HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(users).build(), BodyHandlers.ofString())
                            .body());
        } finally {
            server.stop();
        }
    }
}
