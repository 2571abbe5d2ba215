package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ModuleArrowsTest {

    /** What a module may depend on: the project's own modules, and the runtimes. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "core", Set.of(),
            "conformance", Set.of("rolegate-core", "cxf (test)"),
            "jersey-integration", Set.of("rolegate-core", "rolegate-conformance (test)", "jersey", "jersey (test)"),
            "resteasy-integration",
                    Set.of("rolegate-core", "rolegate-conformance (test)", "resteasy", "resteasy (test)"),
            "examples/users", Set.of("rolegate-core"),
            "examples/on-jersey", Set.of("rolegate-example-users", "rolegate-jersey", "jersey"),
            "examples/on-resteasy", Set.of("rolegate-example-users", "rolegate-resteasy", "resteasy"),
            "benchmarks/common", Set.of("rolegate-core"),
            "benchmarks/on-jersey", Set.of("rolegate-benchmarks-common", "rolegate-jersey", "jersey"),
            "benchmarks/on-resteasy", Set.of("rolegate-benchmarks-common", "rolegate-resteasy", "resteasy"));

    static Set<String> modules() {
        return new TreeSet<>(ALLOWED.keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    @DisplayName("a module depends on what is named for it, and never on two runtimes")
    void arrows(String module) throws Exception {
        assertEquals(new TreeSet<>(ALLOWED.get(module)), arrowsOf(new File("../" + module + "/pom.xml")));
    }

    private static Set<String> arrowsOf(File pom) throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom)
                .getDocumentElement();
        Set<String> arrows = new TreeSet<>();
        NodeList dependencies = project.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            String group = text(dependency, "groupId");
            String target = target(group, text(dependency, "artifactId"));
            if (target != null) {
                arrows.add(target + (text(dependency, "scope").equals("test") ? " (test)" : ""));
            }
        }
        return arrows;
    }

    private static String target(String group, String artifact) {
        if (group.equals("dev.rolegate")) {
            return artifact;
        }
        for (Map.Entry<String, String> runtime : Map.of(
                        "org.glassfish.jersey", "jersey", "org.jboss.resteasy", "resteasy", "org.apache.cxf", "cxf")
                .entrySet()) {
            if (group.startsWith(runtime.getKey())) {
                return runtime.getValue();
            }
        }
        return null;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
