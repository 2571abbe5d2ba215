package dev.rolegate.resteasy;

import dev.rolegate.conformance.host.OwnOptionsSuite;
import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.jboss.resteasy.sample.OwnOptions;
import org.junit.jupiter.api.DisplayName;

@DisplayName("of an application whose package is below that of RESTEasy")
class OwnOptionsTest extends OwnOptionsSuite {

    @Override
    protected Server start(Application application) throws Exception {
        return new ResteasyServer(application);
    }

    @Override
    protected Class<? extends Resource> resource() {
        return OwnOptions.class;
    }
}
