package com.example.users;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;

public class DenialMetrics implements AccessListener {

    private static final AttributeKey<String> APPLICATION = AttributeKey.stringKey("rolegate.application");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<String> REASON = AttributeKey.stringKey("rolegate.reason");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");

    private final LongCounter denials;

    public DenialMetrics(Meter meter) {
        denials = meter.counterBuilder("rolegate.denials")
                .setDescription("Requests that were denied")
                .build();
    }

    @Override
    public void onDenied(AccessEvent event) {
        denials.add(
                1,
                Attributes.of(
                        APPLICATION, event.application(),
                        ROUTE, event.pathTemplate(),
                        REASON, event.reason().name(),
                        STATUS, (long) event.status()));
    }
}
