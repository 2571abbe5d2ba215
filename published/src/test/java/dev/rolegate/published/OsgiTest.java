package dev.rolegate.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** In Felix, with Jersey. RESTEasy's own jars are no bundles, so that nothing offers what its integration imports. */
@DisplayName("in OSGi")
class OsgiTest {

    private static final Map<String, Bundle> BUNDLES = new TreeMap<>();

    private static Framework framework;

    @BeforeAll
    static void start(@TempDir Path cache) throws Exception {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString()));
        framework.start();
        for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (isWanted(jar) && isBundle(jar)) {
                Bundle bundle = framework
                        .getBundleContext()
                        .installBundle(Path.of(jar).toUri().toString());
                BUNDLES.put(bundle.getSymbolicName(), bundle);
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    private static boolean isWanted(String jar) {
        return Stream.of("/rolegate-", "/jakarta/", "/org/glassfish/", "/parsson/")
                        .anyMatch(jar::contains)
                || Stream.of(Artifact.values()).anyMatch(each -> each.jar().equals(Path.of(jar)));
    }

    private static boolean isBundle(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            return file.getManifest() != null
                    && file.getManifest().getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) != null;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CORE", "JERSEY", "TESTING"})
    @DisplayName("each jar resolves and starts")
    void starts(Artifact artifact) throws Exception {
        Bundle bundle = BUNDLES.get("dev.rolegate." + artifact.id);
        bundle.start();
        assertEquals(Bundle.ACTIVE, bundle.getState());
    }

    @ParameterizedTest
    @CsvSource({
        "rolegate-core, dev.rolegate.RequiresRoleFeature",
        "rolegate-core, dev.rolegate.internal.deployment.DiscoveredFeature",
        "rolegate-jersey, dev.rolegate.jersey.JerseyIntegration"
    })
    @DisplayName("each Feature can be made")
    void features(String artifact, String feature) throws Exception {
        Object made = BUNDLES.get("dev.rolegate." + artifact)
                .loadClass(feature)
                .getConstructor()
                .newInstance();
        assertEquals(feature, made.getClass().getName());
    }

    @Test
    @DisplayName("the core imports Jakarta's API and nothing of a runtime")
    void imports() {
        List<String> others = new ArrayList<>();
        for (String each : new TreeSet<>(List.of(BUNDLES.get("dev.rolegate.rolegate-core")
                .getHeaders()
                .get(Constants.IMPORT_PACKAGE)
                .replaceAll("\"[^\"]*\"", "")
                .split(",")))) {
            if (!each.matches(
                    "(java|jakarta\\.(annotation|json|ws\\.rs)|org\\.jspecify)\\..*|jakarta\\.(annotation|json|ws\\.rs);.*")) {
                others.add(each);
            }
        }
        assertEquals(List.of(), others);
    }
}
