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
                        "application",
                        event.application(),
                        "path",
                        event.pathTemplate(),
                        "decision",
                        event.decision().name(),
                        "reason",
                        event.reason().name(),
                        "status",
                        String.valueOf(event.status()))
                .increment();
    }
}
