package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.ServerSuite;
import java.util.Set;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.common.util.ClassUnwrapper;
import org.apache.cxf.version.Version;

/** Apache CXF, which never reads a service file: core alone. */
abstract class Cxf extends ServerSuite {

    @Override
    protected String runtime() {
        return "Apache CXF " + Version.getCurrentVersion();
    }

    /** CXF answers 404. */
    @Override
    protected boolean answersOptionsBehindLocators() {
        return false;
    }

    /** CXF has no access to the methods of anonymous classes. */
    @Override
    protected Set<String> neverCalled() {
        return Set.of(
                "2: @DenyAll on the override in an anonymous subclass",
                "2: an anonymous subclass's override",
                "2: an enum constant with a body of its own");
    }

    /** One that takes the class of a sub-resource as it is, instead of the class of a proxy's handler. */
    static Bus bus() {
        Bus bus = BusFactory.newInstance().createBus();
        bus.setProperty(ClassUnwrapper.class.getName(), new AsItIs());
        return bus;
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
