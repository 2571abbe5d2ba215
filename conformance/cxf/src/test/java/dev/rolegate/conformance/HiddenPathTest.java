package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.host.Composition;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.apache.cxf.jaxrs.ext.Oneway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("on CXF a hidden path")
class HiddenPathTest {

    @Path("accounts/{owner}")
    public static class Accounts {
        @GET
        @RequiresRole(value = "nobody", hide = true)
        public String all() {
            return "ok";
        }

        @GET
        @Path("saved")
        @RequiresRole(value = "nobody", hide = true)
        public String saved() {
            return "ok";
        }

        @GET
        @Path("heard")
        @Oneway
        @RequiresRole(value = "nobody", hide = true)
        public void heard() {}

        @Path("hides/{id}")
        @RequiresRole(value = "nobody", hide = true)
        public Entries hides(@PathParam("id") String id) {
            return new Entries();
        }

        @Path("shown/{id}")
        public Entries shown(@PathParam("id") String id) {
            return new Entries();
        }
    }

    public static class Entries {
        @GET
        @Path("first")
        @RequiresRole(value = "nobody", hide = true)
        public String first() {
            return "ok";
        }

        @Path("again")
        public Entries again() {
            return new Entries();
        }
    }

    private static final class Tells implements ExceptionMapper<ClientErrorException> {
        @Override
        public Response toResponse(ClientErrorException exception) {
            return Response.status(404)
                    .entity(exception + " " + exception.getResponse().getHeaders())
                    .build();
        }
    }

    private static Composition application() {
        return new Composition().with(Accounts.class, RequiresRoleFeature.class);
    }

    private static String answer(Client client, String path, String... headers) throws Exception {
        return client.exchange("GET", path, List.of(headers), null)
                .withoutDate()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "/accounts/eve/saved, /accounts/eve/xxxxx",
        "/accounts/eve/saved;a=b, /accounts/eve/xxxxx;a=b",
        "/accounts/e%20e/saved/, /accounts/e%20e/xxxxx/",
        "/accounts/eve/hides/7/first, /accounts/eve/xxxxx/7/xxxxx",
        "/accounts/eve/hides/7/again/first, /accounts/eve/xxxxx/7/xxxxx/xxxxx",
        "/accounts/eve/shown/7/first, /accounts/eve/shown/7/xxxxx",
        "/accounts/eve/shown/7/again/again/first, /accounts/eve/shown/7/again/again/xxxxx"
    })
    @DisplayName("has CXF's message for a path that nothing matches at its depth, where CXF sends one")
    void message(String hidden, String unknown) throws Exception {
        Composition application = application().withProperty("org.apache.cxf.jaxrs.report-fault-message", true);
        try (Server server = new CxfServer(application);
                Client client = new Client(server)) {
            assertEquals(masked(answer(client, unknown)), masked(answer(client, hidden)));
        }
    }

    private static String masked(String answer) {
        return answer.replaceAll("saved|hides|first|again|xxxxx", "_____");
    }

    @Test
    @DisplayName("has an answer also where the method, or the request, says that none is needed")
    void oneWay() throws Exception {
        try (Server server = new CxfServer(application().with(new Tells()));
                Client client = new Client(server)) {
            String unknown = answer(client, "/accounts/eve/xxxxx");
            assertEquals(unknown, answer(client, "/accounts/eve/heard"));
            assertEquals(unknown, answer(client, "/accounts/eve/saved", "OnewayRequest: true"));
        }
    }
}
