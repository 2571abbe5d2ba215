package dev.rolegate.resteasy;

import dev.rolegate.conformance.http.Server;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import jakarta.servlet.ServletException;
import java.net.InetSocketAddress;

/** Undertow with one context, on a free port. */
final class ServletServer {

    private ServletServer() {}

    static Server start(DeploymentInfo context) throws ServletException {
        DeploymentManager manager = Servlets.newContainer().addDeployment(context);
        manager.deploy();
        Undertow server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(manager.start())
                .build();
        server.start();
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return Server.on(address.getPort(), () -> {
            server.stop();
            manager.stop();
        });
    }
}
