package dev.rolegate.conformance.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.cxf.version.Version;
import org.apache.openejb.util.OpenEjbVersion;
import org.junit.jupiter.api.DisplayName;

/** TomEE, whose CXF never reads a service file: core alone. */
@DisplayName("TomEE")
class TomEeTest extends WarSuite {

    @Override
    protected String server() {
        return "TomEE " + OpenEjbVersion.get().getVersion();
    }

    @Override
    protected String runtime() {
        return "Apache CXF " + Version.getCurrentVersion();
    }

    /** CXF answers 404. */
    @Override
    protected boolean answersOptionsBehindLocators() {
        return false;
    }

    @Override
    protected boolean tellsClasses() {
        return true;
    }

    /** Those for which CXF has no access to the method of an anonymous class. */
    @Override
    protected Set<String> neverCalled() {
        return Set.of(
                "2: @DenyAll on the override in an anonymous subclass",
                "2: an anonymous subclass's override",
                "2: an enum constant with a body of its own");
    }

    /** Not needed, and another way to the resources. */
    @Override
    boolean hasCdi() {
        return false;
    }

    @Override
    Running launch(Path folder, Map<String, Path> wars) throws Exception {
        return TomEe.start(folder, wars.values());
    }
}
