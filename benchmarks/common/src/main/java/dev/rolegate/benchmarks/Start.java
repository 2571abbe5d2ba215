package dev.rolegate.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * One deployment in a fresh virtual machine, and what it keeps; prints lines as JMH does. Started with
 * {@code -XX:SoftRefLRUPolicyMSPerMB=0}: what is only softly held would come and go with the size of the heap.
 */
public final class Start {

    private Start() {}

    /** Takes the protection and the number of resource methods, ten a class. */
    public static void main(String[] arguments) {
        Protection protection = Protection.valueOf(arguments[0]);
        int methods = Integer.parseInt(arguments[1]);
        String annotation = protection == Protection.RUNTIME
                ? "@jakarta.annotation.security.RolesAllowed(\"admin\")"
                : "@dev.rolegate.RequiresRole(\"admin\")";
        Class<?>[] resources = GeneratedResources.of(methods, annotation);
        Host host = Host.present();

        long before = used();
        long start = cpu();
        Host.InProcess application = host.start(
                protection.application(host, SignedIn.as("support"), resources),
                "/resource" + (methods / 10 - 1) + "/method9");
        double millis = (cpu() - start) / 1e6;
        long kept = used() - before;

        int status = application.get(new Sink());
        if (status != (protection == Protection.NONE ? 200 : 403)) {
            throw new IllegalStateException(protection + ": " + status);
        }
        print("Start.millis", millis, "ms", arguments);
        print("Start.kept", (double) kept, "B", arguments);
        System.exit(0);
    }

    private static void print(String name, double score, String unit, String[] parameters) {
        System.out.printf(Locale.ROOT, "%s,ss,1,1,%.3f,NaN,%s,%s%n", name, score, unit, String.join(",", parameters));
    }

    /** Of this thread, which does all of it: a busy machine changes how long it waits, not how much it works. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
