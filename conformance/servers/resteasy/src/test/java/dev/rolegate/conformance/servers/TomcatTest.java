package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Tomcat")
class TomcatTest extends Resteasy {

    @Override
    protected String server() {
        return "Tomcat " + ServerInfo.getServerNumber().replaceFirst("\\.0$", "");
    }

    @Override
    protected Server start(Application application) throws Exception {
        return Tomcats.start(context -> add(context, application));
    }
}
