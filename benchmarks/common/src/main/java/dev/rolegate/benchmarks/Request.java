package dev.rolegate.benchmarks;

/** One request from the runtime's entry to the last byte of the body, without a network. */
final class Request implements Work {

    private final Scenario scenario;
    private final Host.InProcess application;
    private final byte[] body;
    private final Sink sink = new Sink();

    Request(Scenario scenario) {
        Host host = Host.present();
        this.scenario = scenario;
        application = scenario.start(host);
        body = scenario.body(host);
    }

    @Override
    public void once() {
        sink.reset();
        int answered = application.get(sink);
        if (answered != scenario.status || !sink.holds(body)) {
            throw new IllegalStateException(scenario + ": " + answered + " " + sink);
        }
    }
}
