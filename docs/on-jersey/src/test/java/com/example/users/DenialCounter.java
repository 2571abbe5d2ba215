package com.example.users;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import io.micrometer.core.instrument.MeterRegistry;

public class DenialCounter implements AccessListener {

    private final MeterRegistry registry;

    public DenialCounter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onDenied(AccessEvent event) {
        registry.counter(
                        "http.denials",
                        "method",
                        event.method(),
                        "path",
                        event.pathTemplate(),
                        "decision",
                        event.decision().name(),
                        "status",
                        String.valueOf(event.status()))
                .increment();
    }
}
