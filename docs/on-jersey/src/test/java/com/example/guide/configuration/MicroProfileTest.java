package com.example.guide.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.guide.Caller;
import com.example.guide.Jersey;
import dev.rolegate.RequiresRoleFeature;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Options in MicroProfile Config, which is there if its API and an implementation are: here SmallRye. */
@DisplayName("options in MicroProfile Config")
class MicroProfileTest {

    private static String undeclared(Map<String, String> properties, Map<String, String> variables) throws Exception {
        return undeclared(properties, variables, Map.of());
    }

    /** What an endpoint without a declaration answers. */
    private static String undeclared(
            Map<String, String> properties, Map<String, String> variables, Map<String, Object> own) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(properties, "microprofile-config.properties", 100),
                        new EnvConfigSource(variables, 300))
                .build();
        // There is one for each class loader of the thread, as in a server that has many applications.
        try (URLClassLoader application = new URLClassLoader(new URL[0], before)) {
            thread.setContextClassLoader(application);
            ConfigProviderResolver.instance().registerConfig(config, application);
            return new Jersey(new ResourceConfig(LoansResource.class, RequiresRoleFeature.class).addProperties(own))
                    .get("loans/undeclared", Caller.withRoles("admin"))
                    .toString()
                    .substring(0, 3);
        } finally {
            ConfigProviderResolver.instance().releaseConfig(config);
            thread.setContextClassLoader(before);
        }
    }

    @Test
    @DisplayName("without one, what declares nothing is open")
    void none() throws Exception {
        assertEquals("200", undeclared(Map.of("other.name", "x"), Map.of()));
    }

    @Test
    @DisplayName("a property is read")
    void property() throws Exception {
        assertEquals("403", undeclared(Map.of("rolegate.deny-unannotated", "true"), Map.of()));
    }

    @Test
    @DisplayName("an expression in it is expanded")
    void expression() throws Exception {
        assertEquals("403", undeclared(Map.of("rolegate.deny-unannotated", "${strict}", "strict", "true"), Map.of()));
    }

    @Test
    @DisplayName("an environment variable is read by the name that MicroProfile Config gives it")
    void variable() throws Exception {
        assertEquals("403", undeclared(Map.of(), Map.of("ROLEGATE_DENY_UNANNOTATED", "true")));
    }

    @Test
    @DisplayName("other environment variables are somebody else's")
    void otherVariable() throws Exception {
        List<String> logged = logged(() -> undeclared(Map.of(), Map.of("ROLEGATE_HOME", "/opt/rolegate")));
        assertEquals(
                List.of(),
                logged.stream().filter(each -> each.contains("ROLEGATE")).toList());
    }

    @Test
    @DisplayName("the application's properties are nearer")
    void nearer() throws Exception {
        assertEquals(
                "200",
                undeclared(
                        Map.of("rolegate.deny-unannotated", "true"),
                        Map.of(),
                        Map.of("rolegate.deny-unannotated", false)));
    }

    @Test
    @DisplayName("an unknown name is a warning, with the nearest")
    void unknown() throws Exception {
        List<String> logged = logged(() -> undeclared(Map.of("rolegate.deny-unanotated", "true"), Map.of()));
        assertTrue(
                logged.contains(
                        "The property rolegate.deny-unanotated, in MicroProfile Config, is unknown, and is not read."
                                + " Correct the name, perhaps to rolegate.deny-unannotated, or remove it."),
                logged.toString());
    }

    @Test
    @DisplayName("a value that cannot be read, or has no value, refuses")
    void bad() {
        for (String value : List.of("yes", "${unset}")) {
            String report = assertThrows(
                            IllegalStateException.class,
                            () -> undeclared(Map.of("rolegate.deny-unannotated", value), Map.of()))
                    .getMessage();
            assertTrue(
                    report.contains("The property rolegate.deny-unannotated, in MicroProfile Config, cannot be read."),
                    report);
        }
    }

    private interface Start {
        String run() throws Exception;
    }

    private static List<String> logged(Start start) throws Exception {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.rolegate");
        logger.addHandler(handler);
        try {
            start.run();
        } finally {
            logger.removeHandler(handler);
        }
        return logged;
    }
}
