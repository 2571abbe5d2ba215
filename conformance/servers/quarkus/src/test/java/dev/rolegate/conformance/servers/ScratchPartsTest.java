package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.application.*;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.run.*;
import dev.rolegate.conformance.provider.Mappers;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class ScratchPartsTest {
    int built;
    @Test
    void parts() throws Exception {
        String regex = System.getProperty("scratch.parts", ".*");
        List<Part> parts = Parts.all().stream().filter(p -> p.name().matches(regex)).toList();
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            if (part.feature() instanceof Mappers.Bundle && !Boolean.getBoolean("scratch.bundles")) { out.append("BUNDLE ").append(part.name()).append('\n'); continue; }
            try {
                Run run = Run.of(List.of(part), Gate.ROLEGATE, Boolean.getBoolean("scratch.core"), new Run.Starter() { public dev.rolegate.conformance.http.Server start(jakarta.ws.rs.core.Application app) throws Exception {
                    Path folder = Path.of("target", "scratch", String.valueOf(built++)).toAbsolutePath();
                    return QuarkusApp.start(QuarkusApp.build(folder, (ConformanceApplication) app, !Boolean.getBoolean("scratch.core")), folder);
                } public List<String> unknown(String path) { return new QuarkusExtensionTest().unknown(path); }});
                out.append("PART ").append(part.name()).append(" results ").append(run.results().size()).append(" complaints ").append(run.complaints()).append(" integrations ").append(run.integrations()).append('\n');
                for (Result r : run.results()) {
                    if (r.isDiffering() || r.isOpen() || r.isShut()) {
                        out.append(r.isOpen() ? "OPEN " : r.isShut() ? "SHUT " : "DIFF ").append(r.line()).append(" || ").append(r.differences()).append('\n');
                    }
                }
            } catch (Throwable t) {
                java.io.StringWriter w = new java.io.StringWriter(); t.printStackTrace(new java.io.PrintWriter(w));
                out.append("FAILED ").append(part.name()).append(' ').append(w.toString(), 0, Math.min(3000, w.toString().length())).append('\n');
            }
            Files.writeString(Path.of(System.getProperty("scratch.out", "/tmp/h/quarkus/parts.txt")), out.toString());
        }
    }
}
