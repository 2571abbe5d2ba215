package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.host.Composition;
import dev.rolegate.conformance.http.Client;
import dev.rolegate.conformance.http.Server;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.sample.OwnOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("of an application whose package is below that of Jersey")
class OwnOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "/own-options, 403 403 200",
        "/own-options/above, 403 403 200",
        "/own-options/none, 200 200 200",
    })
    @DisplayName("10: an @OPTIONS of its own follows its own declaration, and an automatic one is not denied")
    void options(String path, String expected) throws Exception {
        Composition application =
                new Composition().with(RequiresRoleFeature.class, new IdentityFilter(), OwnOptions.class);
        try (Server server = new JerseyServer(application);
                Client client = new Client(server)) {
            List<String> statuses = new ArrayList<>();
            for (Identity each : Identity.values()) {
                statuses.add(""
                        + client.exchange("OPTIONS", path, List.of(Identity.HEADER + ": " + each.name()), null)
                                .status());
            }
            assertEquals(expected, String.join(" ", statuses));
        }
    }
}
