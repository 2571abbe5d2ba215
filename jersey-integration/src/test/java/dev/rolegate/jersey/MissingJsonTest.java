package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolegate.RequiresRoleFeature;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application whose class path lacks a part of Jakarta JSON Processing. */
class MissingJsonTest {

    /** Started from another class loader. */
    public static final class Start implements Runnable {
        /** For reflection. */
        public Start() {}

        @Override
        public void run() {
            new ApplicationHandler(new ResourceConfig(RequiresRoleFeature.class));
        }
    }

    private static URL[] without(Pattern jars) {
        List<String> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !jars.matcher(new File(each).getName()).find())
                .toList();
        return path.stream().map(each -> url(new File(each))).toArray(URL[]::new);
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Throwable refused(Pattern jars) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(without(jars), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Object start =
                    loader.loadClass(Start.class.getName()).getConstructor().newInstance();
            Throwable thrown = assertThrows(
                            InvocationTargetException.class,
                            () -> Runnable.class.getMethod("run").invoke(start))
                    .getCause();
            while (!(thrown instanceof IllegalStateException) && thrown.getCause() != null) {
                thrown = thrown.getCause();
            }
            return thrown;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "parsson|jakarta.json-|johnzon, no-json-api",
        "parsson|johnzon, no-json-provider",
    })
    @DisplayName("it is refused with a sentence that names what is missing")
    void missing(String jars, String anchor) throws Exception {
        Throwable refused = refused(Pattern.compile("^(" + jars + ")"));
        String report = String.valueOf(refused.getMessage());
        assertEquals(
                List.of("java.lang.IllegalStateException", "Rolegate refuses this deployment, one mistake:", anchor),
                List.of(
                        refused.getClass().getName(),
                        report.lines().findFirst().orElse(""),
                        report.replaceFirst("(?s).*\\[(.*)]$", "$1")));
    }
}
