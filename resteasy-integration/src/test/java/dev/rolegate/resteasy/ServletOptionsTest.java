package dev.rolegate.resteasy;

import dev.rolegate.conformance.host.ServletOptionsSuite;
import dev.rolegate.conformance.http.Server;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ServletInfo;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.junit.jupiter.api.DisplayName;

@DisplayName("options in a servlet container, RESTEasy")
class ServletOptionsTest extends ServletOptionsSuite {

    @Override
    protected Server start(
            Class<? extends Application> application, Map<String, String> initParams, Map<String, String> contextParams)
            throws Exception {
        ServletInfo servlet = Servlets.servlet("rest", HttpServlet30Dispatcher.class)
                .addInitParam("jakarta.ws.rs.Application", application.getName())
                .setLoadOnStartup(1)
                .setAsyncSupported(true)
                .addMapping("/*");
        initParams.forEach(servlet::addInitParam);
        DeploymentInfo deployment = Servlets.deployment()
                .setClassLoader(ServletOptionsTest.class.getClassLoader())
                .setContextPath("/")
                .setDeploymentName("options")
                .addServlet(servlet);
        contextParams.forEach(deployment::addInitParameter);
        return ServletServer.start(deployment);
    }
}
