package com.example.guide.adopting;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Who would be denied where, and why, and how often. */
public final class Surprises implements AccessListener {

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    @Override
    public void onDenied(AccessEvent event) {
        if (!event.enforced()) {
            String what = event.method() + " " + event.pathTemplate() + " " + event.reason() + " "
                    + event.requiredRoles() + " " + event.principal();
            counts.computeIfAbsent(what, first -> new LongAdder()).increment();
        }
    }

    public Map<String, Long> soFar() {
        Map<String, Long> soFar = new TreeMap<>();
        counts.forEach((what, count) -> soFar.put(what, count.sum()));
        return soFar;
    }
}
