package dev.rolegate.resteasy;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.JsonProvidersSuite;
import jakarta.ws.rs.core.Application;
import java.util.Map;

class JsonProvidersTest extends JsonProvidersSuite {

    @Override
    protected Server start(Application application) {
        return new ResteasyServer(application);
    }

    @Override
    protected Map<String, String> known() {
        return Map.of(
                "Jackson", "org.jboss.resteasy.plugins.providers.jackson.ResteasyJackson2Provider",
                "JSON-B", "org.jboss.resteasy.plugins.providers.jsonb.JsonBindingProvider");
    }
}
