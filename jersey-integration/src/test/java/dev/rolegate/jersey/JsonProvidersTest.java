package dev.rolegate.jersey;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.JsonProvidersSuite;
import jakarta.ws.rs.core.Application;
import java.util.Map;

class JsonProvidersTest extends JsonProvidersSuite {

    @Override
    protected Server start(Application application) {
        return new JerseyServer(application);
    }

    @Override
    protected Map<String, String> known() {
        return Map.of(
                "Jackson", "org.glassfish.jersey.jackson.JacksonFeature",
                "JSON-B", "org.glassfish.jersey.jsonb.JsonBindingFeature");
    }

    @Override
    protected String usual() {
        return "JSON-B, Jackson";
    }
}
