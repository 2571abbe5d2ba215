package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.host.Composition;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Reply;
import dev.rolegate.conformance.http.Server;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.apache.cxf.jaxrs.ext.Oneway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("on CXF a request that needs no answer")
class OnewayTest {

    private static final String ONEWAY = "OnewayRequest: true";

    @Path("notes")
    public static class Notes {
        @POST
        @RequiresRole("admin")
        public void write() {}

        @POST
        @Path("oneway")
        @Oneway
        @RequiresRole("admin")
        public void hear() {}

        @POST
        @Path("closed")
        @DenyAll
        public void close() {}

        @POST
        @Path("closed/oneway")
        @Oneway
        @DenyAll
        public void closeOneway() {}
    }

    private static Composition application(String challenge) {
        Composition application = new Composition().with(Notes.class, RequiresRoleFeature.class, IdentityFilter.class);
        return challenge.isEmpty() ? application : application.withProperty("rolegate.challenge", challenge);
    }

    private static Reply answer(Client client, String path, String... headers) throws Exception {
        return client.exchange("POST", path, List.of(headers), null).withoutDate();
    }

    @ParameterizedTest
    @CsvSource({"'', /notes, /notes/oneway", "Basic, /notes, /notes/oneway", "'', /notes/closed, /notes/closed/oneway"})
    @DisplayName("is denied as any other")
    void denied(String challenge, String path, String oneway) throws Exception {
        try (Server server = new CxfServer(application(challenge));
                Client client = new Client(server)) {
            Reply answer = answer(client, path);
            assertEquals(List.of(answer, answer), List.of(answer(client, oneway), answer(client, path, ONEWAY)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/notes/oneway"})
    @DisplayName("has none where it is granted")
    void granted(String path) throws Exception {
        String admin = Identity.HEADER + ": " + Identity.ADMIN.name();
        try (Server server = new CxfServer(application(""));
                Client client = new Client(server)) {
            assertEquals(
                    202,
                    client.exchange("POST", path, List.of(admin, ONEWAY), null).status());
        }
    }
}
