package dev.rolegate.benchmarks.quarkus.app;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.management.ManagementFactory;

/** What an application tells of itself. */
@Path("figures")
public class Figures {

    /** Before the CPU time that a start took. */
    public static final String STARTED = "# started ";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Last of all. */
    void started(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(STARTED + system.getProcessCpuTime());
    }

    /** How many bytes all threads have allocated that are there. */
    @GET
    public String allocated() {
        long sum = 0;
        for (long each : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            sum += Math.max(0, each);
        }
        return Long.toString(sum);
    }
}
