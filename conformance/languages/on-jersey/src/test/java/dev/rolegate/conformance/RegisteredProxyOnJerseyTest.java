package dev.rolegate.conformance;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A registered proxy on Jersey")
class RegisteredProxyOnJerseyTest extends RegisteredProxySuite {

    @Override
    Server start(Application application) {
        return new LanguagesOnJerseyTest().start(application);
    }
}
