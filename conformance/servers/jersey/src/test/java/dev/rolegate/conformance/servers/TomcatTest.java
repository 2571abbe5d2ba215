package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.apache.catalina.util.ServerInfo;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Tomcat")
class TomcatTest extends Jersey {

    @Override
    protected String server() {
        return "Tomcat " + ServerInfo.getServerNumber().replaceFirst("\\.0$", "");
    }

    @Override
    protected Server start(Application application) throws Exception {
        // Otherwise the container's page stands in for what an application answers without an entity.
        ResourceConfig config = ResourceConfig.forApplication(application)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return Tomcats.start(context -> Tomcats.add(context, "rest", new ServletContainer(config), "/*"));
    }
}
