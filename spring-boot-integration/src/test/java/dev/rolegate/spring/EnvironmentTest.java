package dev.rolegate.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.guide.boot.LoansResource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("options in Spring's Environment")
class EnvironmentTest {

    private static final List<String> LOGGED = new ArrayList<>();
    private static final Logger LOGGER = Logger.getLogger("dev.rolegate");

    /** Added to a ResourceConfig that Spring starts with application.yaml, and arguments above it. */
    private static Boot boot;

    @BeforeAll
    static void start() {
        boot = Boot.start(
                new ResourceConfig(LoansResource.class).property("rolegate.disclose-roles", "false"),
                Logging.class,
                "--rolegate.discloseRoles=true",
                "--rolegate.problem_details=true",
                "--rolegate.deny-unanotated=true",
                "--rolegate.report-only-until=2020-01-01",
                "--ROLEGATE_INSUFFICIENT_SCOPES=true");
    }

    /** Spring Boot sets up logging anew. */
    static class Logging extends Handler {
        Logging() {
            LOGGER.addHandler(this);
        }

        @Override
        public void publish(LogRecord entry) {
            LOGGED.add(entry.getLevel() + " " + entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @AfterAll
    static void stop() {
        boot.close();
    }

    @Test
    @DisplayName("a switch of application.yaml closes what declares nothing")
    void denyUnannotated() {
        assertEquals("403", boot.get("/loans/hours", "rita").substring(0, 3));
    }

    @Test
    @DisplayName("a challenge of application.yaml answers an anonymous caller, in the form that an argument asks for")
    void challenge() {
        assertEquals(
                "401 {\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"This request requires"
                        + " authentication.\",\"error\":\"Unauthenticated\"}",
                boot.get("/loans", ""));
    }

    @Test
    @DisplayName("a property of the ResourceConfig is nearer than the Environment")
    void nearer() {
        assertTrue(boot.get("/loans", "pat").contains("You do not have permission to make this request."));
    }

    @Test
    @DisplayName("the start tells what stands in the Environment")
    void told() {
        assertTrue(
                LOGGED.stream()
                        .anyMatch(each -> each.contains("rolegate.challenge, in Spring's Environment;"
                                + " rolegate.deny-unannotated, in Spring's Environment; rolegate.known-roles, in Spring's"
                                + " Environment; rolegate.disclose-roles, among the application's properties;"
                                + " rolegate.problem-details, in Spring's Environment.")),
                LOGGED.toString());
    }

    @Test
    @DisplayName("an unknown name is a warning, with the nearest, and so is what the application alone sets")
    void warnings() {
        assertEquals(
                List.of(
                        "WARNING The property rolegate.deny-unanotated, in Spring's Environment, is unknown, and is not read."
                                + " Correct the name, perhaps to rolegate.deny-unannotated, or remove it.",
                        "WARNING The property rolegate.report-only-until, in Spring's Environment, is not read there: until"
                                + " when the gate only reports, the application alone says. Set it on the builder, or among"
                                + " the application's properties."),
                LOGGED.stream()
                        .filter(each -> each.startsWith("WARNING The property"))
                        .sorted()
                        .toList());
    }
}
