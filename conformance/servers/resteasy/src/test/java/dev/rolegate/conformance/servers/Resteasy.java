package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.suite.ServerSuite;
import dev.rolegate.resteasy.ResteasyIntegration;
import jakarta.ws.rs.core.Application;
import org.apache.catalina.Context;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy, which finds the integration by itself. */
abstract class Resteasy extends ServerSuite {

    @Override
    protected String runtime() {
        return "RESTEasy " + ResteasyDeployment.class.getPackage().getImplementationVersion();
    }

    @Override
    protected String integration() {
        return ResteasyIntegration.class.getName();
    }

    /** RESTEasy's servlet, which takes its deployment from the context. */
    static void add(Context context, Application application) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        context.getServletContext().setAttribute(ResteasyDeployment.class.getName(), deployment);
        Tomcats.add(context, "rest", new HttpServlet30Dispatcher(), "/*");
    }
}
