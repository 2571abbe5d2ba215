package dev.rolegate.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a native image has to be told, since nothing in the byte code does. No image is built here. */
@DisplayName("for a native image")
class NativeImageTest {

    /** As they are on the class path, whatever Jakarta REST it has. */
    private static final Set<String> OF_ANOTHER_VERSION = Set.of("jakarta.ws.rs.core.UriInfo");

    private static String file(Artifact artifact, String name) throws IOException {
        return artifact.text("META-INF/native-image/dev.rolegate/" + artifact.id + "/" + name);
    }

    private static List<JsonObject> reflected(Artifact artifact) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(file(artifact, "reflect-config.json")))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    private static Class<?> named(String name) throws ClassNotFoundException {
        return Class.forName(name, false, NativeImageTest.class.getClassLoader());
    }

    @ParameterizedTest
    @EnumSource(names = {"CORE", "JERSEY", "RESTEASY"})
    @DisplayName("each class of a jar that a runtime makes, injects or looks at is named, and no other one of the jar")
    void providers(Artifact artifact) throws Exception {
        Set<String> providers = new TreeSet<>();
        for (ZipEntry each : artifact.entries()) {
            if (each.getName().matches("dev/rolegate/.*\\.class")) {
                Class<?> type =
                        named(each.getName().replaceFirst("\\.class$", "").replace('/', '.'));
                if (!Modifier.isAbstract(type.getModifiers()) && isProvider(type)) {
                    providers.add(type.getName());
                }
            }
        }
        Set<String> told = new TreeSet<>();
        for (JsonObject each : reflected(artifact)) {
            if (each.getBoolean("allDeclaredConstructors", false)) {
                told.add(each.getString("name"));
            }
        }
        assertEquals(providers, told);
    }

    /** Of an interface of Jakarta REST or of a runtime that is for providers. */
    private static boolean isProvider(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Class<?> implemented : each.getInterfaces()) {
                if (implemented
                        .getName()
                        .matches("jakarta\\.ws\\.rs\\.(core\\.Feature|container\\..*|ext\\..*)"
                                + "|org\\.glassfish\\.jersey\\.server\\.model\\.ModelProcessor")) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(names = {"CORE", "JERSEY", "RESTEASY"})
    @DisplayName("each method that is asked by its name is there")
    void methods(Artifact artifact) throws Exception {
        List<String> missing = new ArrayList<>();
        for (JsonObject each : reflected(artifact)) {
            String type = each.getString("name");
            if (each.containsKey("methods") && !OF_ANOTHER_VERSION.contains(type)) {
                for (JsonObject method : each.getJsonArray("methods").getValuesAs(JsonObject.class)) {
                    String name = method.getString("name");
                    if (Stream.of(named(type).getDeclaredMethods())
                            .noneMatch(declared -> declared.getName().equals(name))) {
                        missing.add(type + "." + name);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    @DisplayName("the page's template is brought along")
    void template() throws IOException {
        Matcher pattern =
                Pattern.compile("\\\\\\\\Q(.*?)\\\\\\\\E").matcher(file(Artifact.CORE, "resource-config.json"));
        assertTrue(pattern.find());
        assertTrue(
                Artifact.CORE.entries().stream().anyMatch(each -> each.getName().equals(pattern.group(1))));
    }
}
