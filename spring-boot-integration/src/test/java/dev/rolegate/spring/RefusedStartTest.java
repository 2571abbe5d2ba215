package dev.rolegate.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

@DisplayName("a refused deployment")
class RefusedStartTest {

    @Path("mistaken")
    public static class Mistaken {
        @GET
        @RequiresRole("librarian")
        @PermitAll
        public String get() {
            return "never";
        }
    }

    private static FailureAnalysis analysis(Throwable thrown) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, failure) -> {})
                .stream()
                .filter(RefusedDeploymentAnalyzer.class::isInstance)
                .findFirst()
                .orElseThrow()
                .analyze(thrown);
    }

    @Test
    @DisplayName("stops the start, and its whole report is shown as what stopped it")
    void stops() {
        Exception thrown = assertThrows(
                Exception.class,
                () -> Boot.start(new ResourceConfig(Mistaken.class), Object.class, "--rolegate.disclose-roles=no")
                        .close());
        FailureAnalysis analysis = analysis(thrown);
        assertNotNull(analysis, thrown.toString());
        String report = analysis.getDescription();
        assertTrue(
                report.contains("The property rolegate.disclose-roles, in Spring's Environment, cannot be read."),
                report);
        assertTrue(
                report.contains(
                        "@RequiresRole(\"librarian\") and @PermitAll stand on one target and do not say the same."),
                report);
        assertEquals(
                "Correct each mistake as it says; by the word in brackets the page of refusals explains it.",
                analysis.getAction());
    }

    @Test
    @DisplayName("is all that is analyzed")
    void others() {
        assertNull(analysis(new IllegalStateException("Something else.", new IllegalStateException())));
    }
}
