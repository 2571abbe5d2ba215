package dev.rolegate.conformance;

import dev.rolegate.conformance.fault.Fault;
import dev.rolegate.conformance.fault.FaultSuite;
import dev.rolegate.conformance.suite.ConformanceSuite;
import dev.rolegate.internal.CoreFaults;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Faults in the core, on Apache CXF. */
@DisplayName("a fault in the core")
class CoreFaultsTest extends FaultSuite {

    @Override
    protected Class<? extends ConformanceSuite> suite() {
        return CxfConformanceTest.class;
    }

    @Override
    protected List<Fault> faults() {
        return CoreFaults.all();
    }
}
