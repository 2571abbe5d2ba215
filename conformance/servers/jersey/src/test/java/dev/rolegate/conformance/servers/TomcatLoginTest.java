package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import dev.rolegate.conformance.suite.LoginSuite;
import jakarta.ws.rs.core.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.realm.MemoryRealm;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Tomcat's own users")
class TomcatLoginTest extends LoginSuite {

    private static final String USERS = """
            <tomcat-users>
              <user username="alice" password="alice-pw" roles="user,admin"/>
              <user username="bob" password="bob-pw" roles="user"/>
            </tomcat-users>
            """;

    @Override
    protected Server start(Application application) throws Exception {
        MemoryRealm users = new MemoryRealm();
        users.setPathname(Files.writeString(Path.of("target", "tomcat-users.xml"), USERS)
                .toAbsolutePath()
                .toString());
        return Tomcats.start(context -> {
            context.setRealm(users);
            // Otherwise Tomcat asks who the caller is on constrained paths alone.
            context.setPreemptiveAuthentication(true);
            context.getPipeline().addValve(new BasicAuthenticator());
            Tomcats.add(context, "rest", new ServletContainer(ResourceConfig.forApplication(application)), "/*");
        });
    }
}
