package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.rule.Refusal;
import io.quarkiverse.jsonrpc.api.JsonRPCApi;
import io.quarkiverse.mcp.server.Tool;
import io.quarkus.funqy.Funq;
import io.quarkus.grpc.GrpcService;
import io.quarkus.rest.data.panache.RestDataResource;
import io.quarkus.security.Authenticated;
import io.quarkus.vertx.web.Route;
import io.quarkus.websockets.next.WebSocket;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Query;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A role where no request passes")
class MisplacedRolesTest {

    private static final String OUTER = MisplacedRolesTest.class.getName() + "$";

    @Retention(RetentionPolicy.RUNTIME)
    @RequiresRole("admin")
    @interface Admins {}

    @RequiresRole("admin")
    static class Routes {
        @Route
        void secret() {}
    }

    @Admins
    static class ByStereotype {}

    interface Api {
        @RequiresRole("admin")
        void secret();
    }

    static class Implementing implements Api {
        @Override
        @Route
        public void secret() {}
    }

    abstract static class Base {
        @RequiresRole("admin")
        void secret() {}
    }

    static class Inheriting extends Base {}

    @Path("resource")
    @RequiresRole("admin")
    static class Resource {
        @GET
        public String get() {
            return "ok";
        }

        @Route
        void secret() {}

        @Route
        @PermitAll
        void open() {}
    }

    @Path("methods")
    static class Methods {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }

        @Route
        void open() {}
    }

    @Path("both")
    static class Both implements Api {
        @GET
        @Route
        @RequiresRole("admin")
        public String route() {
            return "ok";
        }

        @GET
        @Path("query")
        @Query
        @RequiresRole("admin")
        public String query() {
            return "ok";
        }

        @GET
        @Path("secret")
        @Query
        @Override
        public void secret() {}

        @Query
        public String open() {
            return "ok";
        }

        @GET
        @Path("own")
        @Query
        @RequiresRole("admin")
        @RolesAllowed("admin")
        public String own() {
            return "ok";
        }
    }

    @Path("socket")
    @RequiresRole("admin")
    @WebSocket
    static class Socket {
        @GET
        public String get() {
            return "ok";
        }
    }

    @Path("own-socket")
    @WebSocket
    static class OwnSocket {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    /** Behind a locator. */
    static class Behind {
        @GET
        @Query
        @RequiresRole("admin")
        public String query() {
            return "ok";
        }
    }

    @Path("service")
    @GrpcService
    static class Service {
        @GET
        @RequiresRole("admin")
        public String guarded() {
            return "ok";
        }

        public String open() {
            return "ok";
        }
    }

    @Path("remote")
    @JsonRPCApi
    static class Remote {
        @GET
        @RequiresRole("admin")
        public String get() {
            return "ok";
        }
    }

    @Path("functions")
    @RequiresRole("admin")
    static class Functions {
        @GET
        public String get() {
            return "ok";
        }

        @Funq
        public String function() {
            return "ok";
        }

        @GET
        @Path("tool")
        @Tool
        public String tool() {
            return "ok";
        }
    }

    @Path("anybody")
    static class Anybody {
        @GET
        @Query
        @RequiresRole("admin")
        @Authenticated
        public String query() {
            return "ok";
        }
    }

    /** Name binding. */
    @RequiresRole("admin")
    static class Filter implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) throws IOException {}
    }

    @RequiresRole("admin")
    interface People extends RestDataResource<String, Long> {}

    interface Teams extends RestDataResource<String, Long> {
        @Override
        @RequiresRole("admin")
        boolean delete(Long id);
    }

    private static List<String> mistakes(Set<Class<?>> beans, Class<?>... resources) throws IOException {
        Set<Class<?>> others = Stream.concat(
                        beans.stream(), Stream.of(RequiresRole.class, Admins.class, Api.class, Base.class))
                .collect(Collectors.toSet());
        Stream.of(resources).forEach(others::add);
        Index index = Index.of(others);
        Set<String> names = beans.stream().map(Class::getName).collect(Collectors.toSet());
        Set<String> none = Set.copyOf(names.stream()
                .filter(each -> Stream.of(resources)
                        .noneMatch(resource -> resource.getName().equals(each)))
                .toList());
        Collection<Refusal> found = MisplacedRoles.in(names, none, index);
        return found.stream()
                .map(each -> each.text().replace(OUTER, "").split("\n", 2)[0])
                .toList();
    }

    @Test
    @DisplayName("6: on a bean that is no resource refuses, and on what it extends and implements")
    void beans() throws IOException {
        assertEquals(
                List.of(
                        "Api.secret(): @RequiresRole protects nothing here: the bean Implementing is no resource.",
                        "Base.secret(): @RequiresRole protects nothing here: the bean Inheriting is no resource.",
                        "ByStereotype: @MisplacedRolesTest.Admins protects nothing here: the bean is no resource.",
                        "Routes: @RequiresRole protects nothing here: the bean is no resource."),
                mistakes(Set.of(Routes.class, ByStereotype.class, Implementing.class, Inheriting.class)));
    }

    @Test
    @DisplayName("6: on a resource class with a reactive route that says nothing itself refuses")
    void routes() throws IOException {
        assertEquals(
                List.of("Resource.secret(): @RequiresRole protects nothing here:"
                        + " the method is a reactive route, of which Jakarta REST does not know."),
                mistakes(Set.of(Resource.class, Methods.class), Resource.class, Methods.class));
    }

    @Test
    @DisplayName(
            "6: on an endpoint that a route, GraphQL or a WebSocket leads to as well refuses, unless it says what Quarkus reads")
    void otherWays() throws IOException {
        assertEquals(
                List.of(
                        "Both.query(): @RequiresRole protects nothing here:"
                                + " the method is an operation of GraphQL, of which Jakarta REST does not know.",
                        "Both.route(): @RequiresRole protects nothing here:"
                                + " the method is a reactive route, of which Jakarta REST does not know.",
                        "Both.secret(): @RequiresRole protects nothing here:"
                                + " the method is an operation of GraphQL, of which Jakarta REST does not know.",
                        "Socket: @RequiresRole protects nothing here:"
                                + " the class is a WebSocket, of which Jakarta REST does not know."),
                mistakes(Set.of(Both.class, Socket.class, OwnSocket.class), Both.class, Socket.class, OwnSocket.class));
    }

    @Test
    @DisplayName("6: on a sub-resource's method that GraphQL calls as well refuses")
    void behindLocator() throws IOException {
        assertEquals(
                List.of("Behind.query(): @RequiresRole protects nothing here:"
                        + " the method is an operation of GraphQL, of which Jakarta REST does not know."),
                mistakes(Set.of(Behind.class)));
    }

    @Test
    @DisplayName("6: on a method of a class of which another protocol calls all refuses")
    void service() throws IOException {
        assertEquals(
                List.of("Service.guarded(): @RequiresRole protects nothing here:"
                        + " the method is of a service of gRPC, of which Jakarta REST does not know."),
                mistakes(Set.of(Service.class), Service.class));
    }

    @Test
    @DisplayName("6: on an endpoint of a class that JSON-RPC calls as well refuses")
    void remote() throws IOException {
        assertEquals(
                List.of("Remote.get(): @RequiresRole protects nothing here:"
                        + " the method is of a service of JSON-RPC, of which Jakarta REST does not know."),
                mistakes(Set.of(Remote.class), Remote.class));
    }

    @Test
    @DisplayName("6: on an endpoint or its class that Funqy or MCP calls as well refuses")
    void functions() throws IOException {
        assertEquals(
                List.of(
                        "Functions.function(): @RequiresRole protects nothing here:"
                                + " the method is a function of Funqy, of which Jakarta REST does not know.",
                        "Functions.tool(): @RequiresRole protects nothing here:"
                                + " the method is a tool of MCP, of which Jakarta REST does not know."),
                mistakes(Set.of(Functions.class), Functions.class));
    }

    @Test
    @DisplayName("6: refuses also beside an annotation of Quarkus' own that asks for less")
    void authenticated() throws IOException {
        assertEquals(
                List.of("Anybody.query(): @RequiresRole protects nothing here:"
                        + " the method is an operation of GraphQL, of which Jakarta REST does not know."),
                mistakes(Set.of(Anybody.class), Anybody.class));
    }

    @Test
    @DisplayName("6: on an interface of which Quarkus makes a resource class refuses")
    void made() throws IOException {
        assertEquals(
                List.of(
                        "People: @RequiresRole protects nothing here:"
                                + " of this interface Quarkus makes a resource class without it.",
                        "Teams.delete(): @RequiresRole protects nothing here:"
                                + " of this interface Quarkus makes a resource class without it."),
                mistakes(Set.of(), People.class, Teams.class));
    }

    @Test
    @DisplayName("is name binding on a filter, and refuses nothing")
    void filter() throws IOException {
        assertEquals(List.of(), mistakes(Set.of(Filter.class)));
    }
}
