package dev.rolegate.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.rolegate.internal.gate.Decision;
import java.lang.management.ManagementFactory;

/** Measures one kind of work in this virtual machine: CPU time and bytes of the one thread that does it, each time it is done. */
public final class Fork {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int BATCHES = 5;

    private Fork() {}

    /** Takes a scenario, or what a decision asks for, and how many times it is done in a batch. */
    public static void main(String[] arguments) {
        Work work = work(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        // By number, not by time: how busy the machine is must not decide how much is compiled.
        for (int i = 0; i < BATCHES; i++) {
            batch(work, count);
        }
        double[] nanos = new double[BATCHES];
        double[] bytes = new double[BATCHES];
        for (int i = 0; i < BATCHES; i++) {
            Sample sample = batch(work, count);
            nanos[i] = sample.nanos();
            bytes[i] = sample.bytes();
        }
        new Sample(Quartiles.median(nanos), Quartiles.median(bytes)).print();
        System.exit(0);
    }

    private static Work work(String name) {
        for (Scenario scenario : Scenario.values()) {
            if (scenario.name().equals(name)) {
                return new Request(scenario);
            }
        }
        return new Decision(Decision.Asked.valueOf(name));
    }

    /** Of this thread, whoever else is busy; what it waits for a compiler or a collector is not its own time. */
    private static Sample batch(Work work, int count) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            work.once();
        }
        return new Sample(
                (double) (THREADS.getCurrentThreadCpuTime() - nanos) / count,
                (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / count);
    }
}
