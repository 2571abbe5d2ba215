package dev.rolegate.conformance;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A registered proxy on RESTEasy")
class RegisteredProxyOnResteasyTest extends RegisteredProxySuite {

    @Override
    Server start(Application application) throws Exception {
        return new LanguagesOnResteasyTest().start(application);
    }
}
