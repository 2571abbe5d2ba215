package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.CxfServer;
import dev.rolegate.conformance.suite.ServerSuite;
import java.util.Set;

/** Apache CXF, which never reads a service file: core alone. */
abstract class Cxf extends ServerSuite {

    @Override
    protected String runtime() {
        return CxfServer.RUNTIME;
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

    @Override
    protected Set<String> neverCalled() {
        return CxfServer.NEVER_CALLED;
    }
}
