package dev.rolegate.jersey;

import dev.rolegate.conformance.host.OwnOptionsSuite;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.sample.OwnOptions;
import org.junit.jupiter.api.DisplayName;

@DisplayName("of an application whose package is below that of Jersey")
class OwnOptionsTest extends OwnOptionsSuite {

    @Override
    protected Server start(Application application) throws Exception {
        return new JerseyServer(application);
    }

    @Override
    protected Class<? extends Resource> resource() {
        return OwnOptions.class;
    }
}
