package dev.rolegate.conformance;

import dev.rolegate.conformance.http.Server;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.common.util.ClassUnwrapper;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.version.Version;

/** Apache CXF on Jetty, on a free port. */
public final class CxfServer implements Server {

    /** Its name and version. */
    public static final String RUNTIME = "Apache CXF " + Version.getCurrentVersion();

    /** The cases for which CXF has no access to the method of an anonymous class. */
    public static final Set<String> NEVER_CALLED = Set.of(
            "2: @DenyAll on the override in an anonymous subclass",
            "2: an anonymous subclass's override",
            "2: an enum constant with a body of its own");

    private final Bus bus = bus();
    private final URI base;

    /** Starts it. */
    public CxfServer(Application application) throws IOException {
        base = URI.create("http://localhost:" + Server.freePort() + "/");
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

    /** One that takes the class of a sub-resource as it is; else CXF takes that of a proxy's handler, and answers 404. */
    public static Bus bus() {
        Bus bus = BusFactory.newInstance().createBus();
        bus.setProperty(ClassUnwrapper.class.getName(), new AsItIs());
        return bus;
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
