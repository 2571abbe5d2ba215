package dev.rolegate.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One request from the runtime's entry to the last byte of the body, without a network. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RequestBenchmark {

    /** The row. */
    @Param
    public Scenario scenario = Scenario.UNPROTECTED;

    private final Sink sink = new Sink();
    private Host.InProcess application;
    private byte[] body;
    private int status;

    /** For JMH. */
    public RequestBenchmark() {}

    /** Starts the application. */
    @Setup
    public void start() {
        Host host = Host.present();
        application = scenario.start(host);
        body = scenario.body(host);
        status = scenario.status;
        // By number, not by time: how busy the machine is must not decide how much is compiled.
        for (int i = 0; i < 40_000; i++) {
            request();
        }
    }

    /** Sends the request; an answer that is not the expected one fails the run, so that nothing broken looks fast. */
    @Benchmark
    public int request() {
        sink.reset();
        int answered = application.get(sink);
        if (answered != status || !sink.holds(body)) {
            throw new IllegalStateException(scenario + ": " + answered + " " + sink);
        }
        return answered;
    }
}
