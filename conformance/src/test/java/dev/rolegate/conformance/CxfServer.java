package dev.rolegate.conformance;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.common.util.ClassUnwrapper;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.version.Version;

/** Apache CXF on Jetty, on a free port. */
final class CxfServer implements Server {

    static final String RUNTIME = "Apache CXF " + Version.getCurrentVersion();

    private final Bus bus = BusFactory.newInstance().createBus();
    private final URI base;

    CxfServer(Application application) throws IOException {
        // Otherwise CXF takes the class of a proxy's handler for the sub-resource's class, and answers 404.
        bus.setProperty(ClassUnwrapper.class.getName(), new AsItIs());
        try (ServerSocket socket = new ServerSocket(0)) {
            base = URI.create("http://localhost:" + socket.getLocalPort() + "/");
        }
        try {
            JAXRSServerFactoryBean factory = ResourceUtils.createApplication(application, true, false, false, bus);
            factory.setBus(bus);
            factory.setAddress(base.toString());
            factory.create();
        } catch (RuntimeException e) {
            bus.shutdown(true);
            throw e;
        }
    }

    @Override
    public URI base() {
        return base;
    }

    @Override
    public void close() {
        bus.shutdown(true);
    }

    private static final class AsItIs implements ClassUnwrapper {
        @Override
        public Class<?> getRealClass(Object instance) {
            return instance.getClass();
        }

        @Override
        public Class<?> getRealClassFromClass(Class<?> type) {
            return type;
        }

        @Override
        public Object getRealObject(Object instance) {
            return instance;
        }
    }
}
