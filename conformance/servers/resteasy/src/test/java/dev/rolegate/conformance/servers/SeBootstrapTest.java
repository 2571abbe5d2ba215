package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;

@DisplayName("SeBootstrap")
class SeBootstrapTest extends Resteasy {

    @Override
    protected String server() {
        return "SeBootstrap";
    }

    @Override
    protected Server start(Application application) throws Exception {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .host("localhost")
                .port(SeBootstrap.Configuration.FREE_PORT)
                .build();
        SeBootstrap.Instance instance = SeBootstrap.start(application, configuration)
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
        return Server.on(
                instance.configuration().port(),
                () -> instance.stop().toCompletableFuture().get(1, TimeUnit.MINUTES));
    }
}
