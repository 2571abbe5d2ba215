package dev.rolegate.benchmarks;

import java.lang.management.ManagementFactory;

/**
 * One deployment in a fresh virtual machine: its CPU time and what it keeps. Started with {@code -XX:SoftRefLRUPolicyMSPerMB=0}:
 * what is only softly held would come and go with the size of the heap.
 */
public final class Start {

    private Start() {}

    /** Takes the protection and the number of resource methods, ten a class. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        Protection protection = Protection.valueOf(arguments[0]);
        int methods = Integer.parseInt(arguments[1]);
        Class<?>[] resources = GeneratedResources.load(methods);
        Host host = Host.present();

        long before = used();
        System.out.println("# starts"); // Between the two, -Xlog:class+load tells what a start loads.
        long start = cpu();
        Host.InProcess application = host.start(
                protection.application(host, SignedIn.as("support"), resources), GeneratedResources.lastPath(methods));
        long nanos = cpu() - start;
        System.out.println("# has started");
        long kept = used() - before;

        int status = application.get(new Sink());
        if (status != (protection == Protection.NONE ? 200 : 403)) {
            throw new IllegalStateException(protection + ": " + status);
        }
        new Sample(nanos, kept).print();
        System.exit(0);
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
