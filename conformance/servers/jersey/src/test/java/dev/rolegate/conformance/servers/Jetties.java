package dev.rolegate.conformance.servers;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Jetty with one context, on a free port. */
final class Jetties {

    private Jetties() {}

    static dev.rolegate.conformance.http.Server start(Consumer<ServletContextHandler> content) throws Exception {
        Server server = new Server(0);
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        // Otherwise Jetty answers 400 to %2F by itself.
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setUriCompliance(UriCompliance.UNSAFE);
        ServletContextHandler context = new ServletContextHandler("/");
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        content.accept(context);
        server.setHandler(context);
        server.start();
        return dev.rolegate.conformance.http.Server.on(connector.getLocalPort(), server::stop);
    }

    static void add(ServletContextHandler context, Servlet servlet, String... mappings) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        List.of(mappings).forEach(mapping -> context.addServlet(holder, mapping));
    }
}
