package dev.rolegate.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** What a module may depend on: the project's own modules, and the runtimes. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("", Set.of()),
            Map.entry("bom", Set.of()),
            Map.entry("core", Set.of()),
            Map.entry("testing", Set.of("rolegate-core")),
            Map.entry("conformance", Set.of()),
            Map.entry("conformance/suite", Set.of("rolegate-core", "rolegate-testing")),
            Map.entry("conformance/suite-tests", Set.of("rolegate-core (test)", "rolegate-conformance (test)")),
            Map.entry("conformance/cxf", Set.of("rolegate-core (test)", "rolegate-conformance (test)", "cxf (test)")),
            Map.entry("conformance/languages", Set.of("rolegate-core (test)", "rolegate-conformance (test)")),
            Map.entry("conformance/languages/on-jersey", server("jersey")),
            Map.entry("conformance/languages/on-resteasy", server("resteasy")),
            Map.entry("conformance/products", Set.of("rolegate-core (test)", "rolegate-conformance (test)")),
            Map.entry("conformance/products/camunda", server("resteasy")),
            Map.entry(
                    "conformance/products/kafka-connect",
                    Set.of("rolegate-jersey (test)", "rolegate-testing (test)", "jersey (test)")),
            Map.entry("conformance/products/keycloak", server("resteasy")),
            Map.entry("conformance/products/spark", server("jersey")),
            Map.entry("conformance/products/trib3", server("jersey")),
            Map.entry("jersey-integration", integration("jersey")),
            Map.entry("resteasy-integration", integration("resteasy")),
            Map.entry("spring-boot-integration", Set.of("rolegate-jersey", "rolegate-testing (test)")),
            Map.entry("quarkus-integration", Set.of()),
            Map.entry("quarkus-integration/runtime", Set.of("rolegate-core", "quarkus")),
            Map.entry("quarkus-integration/deployment", Set.of("rolegate-quarkus", "quarkus", "quarkus (test)")),
            Map.entry("docs", Set.of()),
            Map.entry("docs/on-jersey", samples("jersey")),
            Map.entry("docs/on-resteasy", samples("resteasy")),
            Map.entry("docs/pages", Set.of()),
            Map.entry("docs/quickstarts", Set.of()),
            Map.entry("docs/quickstarts/in-a-war", Set.of("rolegate-jersey")),
            Map.entry("docs/quickstarts/in-kotlin", Set.of("rolegate-jersey", "jersey")),
            Map.entry("docs/quickstarts/on-dropwizard", Set.of("rolegate-jersey")),
            Map.entry(
                    "docs/quickstarts/on-quarkus",
                    Set.of("rolegate-core (test)", "rolegate-quarkus (test)", "rolegate-quarkus-deployment (test)")),
            Map.entry("docs/quickstarts/with-gradle", Set.of("rolegate-jersey (test)")),
            Map.entry("examples", Set.of()),
            Map.entry("examples/users", Set.of("rolegate-core")),
            Map.entry("examples/on-jersey", example("jersey")),
            Map.entry("examples/on-resteasy", example("resteasy")),
            Map.entry("examples/on-quarkus", application()),
            Map.entry("examples/in-a-browser", Set.of("rolegate-core (test)", "rolegate-example-users (test)")),
            // They bring no runtime: each runs in a JVM of its own.
            Map.entry(
                    "examples/with-keycloak",
                    Set.of("rolegate-example-users-on-jersey (test)", "rolegate-example-users-on-resteasy (test)")),
            Map.entry("conformance/servers", Set.of("rolegate-conformance (test)")),
            Map.entry("conformance/servers/jersey", server("jersey")),
            Map.entry("conformance/servers/resteasy", server("resteasy")),
            Map.entry("conformance/servers/cxf", Set.of("cxf (test)")),
            Map.entry("conformance/servers/dropwizard", Set.of("rolegate-jersey (test)")),
            Map.entry("conformance/servers/spring-boot-3", Set.of("rolegate-jersey (test)")),
            Map.entry("conformance/servers/spring-boot-4", Set.of("rolegate-jersey (test)")),
            Map.entry(
                    "conformance/servers/spring-boot-4-integration",
                    Set.of("rolegate-spring-boot (test)", "rolegate-testing (test)")),
            Map.entry("conformance/servers/helidon", Set.of("rolegate-jersey (test)")),
            Map.entry("conformance/servers/payara-7", Set.of("rolegate-jersey (test)")),
            Map.entry(
                    "conformance/servers/quarkus",
                    Set.of("rolegate-core", "rolegate-quarkus-deployment (test)", "quarkus", "quarkus (test)")),
            Map.entry("conformance/servers/quarkus-virtual-threads", application()),
            Map.entry("conformance/servers/tomee", Set.of()),
            // Of jars that go into archives, or into class paths of their own.
            Map.entry("conformance/servers/war", Set.of("rolegate-jersey (test)", "rolegate-resteasy (test)")),
            Map.entry(
                    "published",
                    Set.of(
                            "rolegate-bom (test)",
                            "rolegate-core (test)",
                            "rolegate-jersey (test)",
                            "rolegate-resteasy (test)",
                            "rolegate-spring-boot (test)",
                            "rolegate-quarkus (test)",
                            "rolegate-quarkus-deployment (test)",
                            "rolegate-testing (test)",
                            "jersey (test)",
                            "resteasy (test)")),
            Map.entry("benchmarks", Set.of()),
            Map.entry("benchmarks/common", Set.of("rolegate-core")),
            Map.entry("benchmarks/on-jersey", Set.of("rolegate-benchmarks-common", "rolegate-jersey", "jersey")),
            Map.entry("benchmarks/on-resteasy", Set.of("rolegate-benchmarks-common", "rolegate-resteasy", "resteasy")),
            Map.entry("benchmarks/on-quarkus", Set.of("rolegate-core", "rolegate-quarkus-deployment", "quarkus")));

    private static Set<String> integration(String runtime) {
        return Set.of(
                "rolegate-core",
                "rolegate-conformance (test)",
                "rolegate-testing (test)",
                runtime,
                runtime + " (test)");
    }

    private static Set<String> samples(String runtime) {
        return Set.of(
                "rolegate-core (test)",
                "rolegate-" + runtime + " (test)",
                "rolegate-testing (test)",
                runtime + " (test)");
    }

    private static Set<String> server(String runtime) {
        return Set.of("rolegate-" + runtime + " (test)", runtime + " (test)");
    }

    /** On Quarkus; the other half of the extension is named so that it is built first. */
    private static Set<String> application() {
        return Set.of("rolegate-quarkus", "rolegate-quarkus-deployment (test)", "quarkus", "quarkus (test)");
    }

    private static Set<String> example(String runtime) {
        return Set.of(
                "rolegate-example-users",
                "rolegate-example-in-a-browser (test)",
                "rolegate-" + runtime,
                "rolegate-testing (test)",
                runtime);
    }

    /** Those on disk, listed or not: a new one is not forgotten. */
    static Set<String> modules() throws IOException {
        Set<String> modules = new TreeSet<>(ALLOWED.keySet());
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return name.equals("target") || name.equals(".git")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.endsWith("pom.xml")) {
                    modules.add(ROOT.relativize(file.getParent()).toString().replace(File.separatorChar, '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return modules;
    }

    @ParameterizedTest(name = "{0}/pom.xml")
    @MethodSource("modules")
    @DisplayName("a module depends on what is named for it")
    void arrows(String module) throws Exception {
        assertEquals(ALLOWED.get(module), arrowsOf(ROOT.resolve(module).resolve("pom.xml")), module);
    }

    private static Set<String> arrowsOf(Path pom) throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
        Set<String> arrows = new TreeSet<>();
        NodeList dependencies = project.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            // A version is no arrow.
            if (dependency.getParentNode().getParentNode().getNodeName().equals("dependencyManagement")) {
                continue;
            }
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
                        "org.glassfish.jersey",
                        "jersey",
                        "org.jboss.resteasy",
                        "resteasy",
                        "org.apache.cxf",
                        "cxf",
                        "io.quarkus",
                        "quarkus")
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
