package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.application.ConformanceApplication;
import dev.rolegate.conformance.application.Found;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.generated.GeneratedShapes;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;

/** A web archive as Maven packages one: the libraries with all that they bring along. */
final class War {

    /** Core and what it brings along. */
    private static final List<String> OF_USERS =
            List.of("rolegate-core", "jakarta.annotation-api", "jakarta.json-api", "parsson");

    /** For CDI: without it, Payara does not start an application with @RolesAllowed. */
    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private static final String BEANS_WITH_INTERCEPTOR = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated">
              <interceptors>
                <class>%s$Tracing</class>
              </interceptors>
            </beans>
            """;

    /** Leaves Jakarta's annotations to Rolegate: Payara's own filter for them would decide before it. */
    private static final String PAYARA =
            "<payara-web-app><jaxrs-roles-allowed-enabled>false</jaxrs-roles-allowed-enabled></payara-web-app>";

    /** No path is constrained: the container would answer in Rolegate's place. */
    private static final String LOGIN = """
            <login-config>
              <auth-method>BASIC</auth-method>
              <realm-name>ApplicationRealm</realm-name>
            </login-config>
            <security-role><role-name>admin</role-name></security-role>
            <security-role><role-name>user</role-name></security-role>
            """;

    private static final String FILTER = """
            <filter>
              <filter-name>%1$s</filter-name>
              <filter-class>%1$s</filter-class>
            </filter>
            <filter-mapping>
              <filter-name>%1$s</filter-name>
              <url-pattern>/*</url-pattern>
            </filter-mapping>
            """;

    private static final String NO_SCAN = "openejb.jaxrs.providers.auto=false";

    private War() {}

    /** Writes the archive of one application of the suite, with an integration or without, and with CDI or without. */
    static void write(Path war, ConformanceApplication application, String integration, boolean cdi)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            put(zip, "WEB-INF/web.xml", webXml(application.getClass().getName(), ""));
            put(zip, "WEB-INF/payara-web.xml", PAYARA.getBytes(StandardCharsets.UTF_8));
            if (cdi) {
                put(zip, "WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
            }
            // Otherwise TomEE finds Rolegate, and the providers of all applications, by scanning.
            put(zip, "WEB-INF/application.properties", NO_SCAN.getBytes(StandardCharsets.UTF_8));
            Properties description = new Properties();
            description.putAll(application.description());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            description.store(file, null);
            put(zip, "WEB-INF/classes/conformance.properties", file.toByteArray());
            if (application.description().get("part").startsWith(Parts.GENERATED)) {
                for (Map.Entry<String, byte[]> each :
                        GeneratedShapes.classFiles().entrySet()) {
                    put(zip, "WEB-INF/classes/" + each.getKey().replace('.', '/') + ".class", each.getValue());
                }
            }
            addLibraries(zip, withSuite(integration));
        }
    }

    /** Writes the archive of an application whose callers the server knows, maybe with the help of a filter. */
    static void writeLogin(Path war, Application application, String integration, List<Class<?>> filters)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            StringBuilder more = new StringBuilder();
            for (Class<?> filter : filters) {
                more.append(FILTER.formatted(filter.getName()));
                putClass(zip, filter);
            }
            put(zip, "WEB-INF/web.xml", webXml(application.getClass().getName(), more + LOGIN));
            put(zip, "WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
            addLibraries(zip, withSuite(integration));
        }
    }

    /** Writes the archive of an application that names nothing: the server has to find all of it. */
    static void writeScanned(Path war) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            put(zip, "WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
            put(zip, "WEB-INF/classes/com/example/Scanning.class", applicationThatNamesNothing("com.example.Scanning"));
            putClass(zip, Found.class);
            addLibraries(zip, OF_USERS);
        }
    }

    /** Writes the archive of an application that has its resources, which are beans, nested in its class. */
    static void writeBeans(Path war, Class<? extends Application> application, String integration) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            put(zip, "WEB-INF/web.xml", webXml(application.getName(), ""));
            put(zip, "WEB-INF/payara-web.xml", PAYARA.getBytes(StandardCharsets.UTF_8));
            put(
                    zip,
                    "WEB-INF/beans.xml",
                    BEANS_WITH_INTERCEPTOR.formatted(application.getName()).getBytes(StandardCharsets.UTF_8));
            put(zip, "WEB-INF/application.properties", NO_SCAN.getBytes(StandardCharsets.UTF_8));
            putClass(zip, application);
            for (Class<?> each : application.getDeclaredClasses()) {
                putClass(zip, each);
            }
            addLibraries(zip, withSuite(integration));
        }
    }

    /** Made here, since a server that has it on its own class path would find it in every archive. */
    private static byte[] applicationThatNamesNothing(String name) {
        return new ByteBuddy()
                .subclass(Application.class)
                .name(name)
                .annotateType(AnnotationDescription.Builder.ofType(ApplicationPath.class)
                        .define("value", "/")
                        .build())
                .make()
                .getBytes();
    }

    private static void putClass(ZipOutputStream zip, Class<?> type) throws IOException {
        ClassFile file = ClassFile.of(type);
        put(zip, "WEB-INF/classes/" + file.name(), file.bytes());
    }

    private static List<String> withSuite(String integration) {
        List<String> libraries = new ArrayList<>(OF_USERS);
        // The suite makes classes with it.
        libraries.addAll(List.of("rolegate-conformance", "byte-buddy"));
        if (!integration.isEmpty()) {
            libraries.add(integration);
        }
        return libraries;
    }

    private static void addLibraries(ZipOutputStream zip, List<String> libraries) throws IOException {
        for (String library : libraries) {
            put(zip, "WEB-INF/lib/" + library + ".jar", jar(library));
        }
    }

    /** The servlet's name is enough, but for TomEE. */
    private static byte[] webXml(String application, String more) {
        return """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <servlet>
                    <servlet-name>%1$s</servlet-name>
                    <init-param>
                      <param-name>jakarta.ws.rs.Application</param-name>
                      <param-value>%1$s</param-value>
                    </init-param>
                    <init-param>
                      <param-name>jersey.config.server.response.setStatusOverSendError</param-name>
                      <param-value>true</param-value>
                    </init-param>
                    <load-on-startup>1</load-on-startup>
                  </servlet>
                  <servlet-mapping>
                    <servlet-name>%1$s</servlet-name>
                    <url-pattern>/*</url-pattern>
                  </servlet-mapping>
                %2$s
                </web-app>
                """.formatted(application, more).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** From the class path, where a module of this build may be a folder. */
    private static byte[] jar(String name) throws IOException {
        Path found = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*/" + name + "-[0-9][^/]*\\.jar"))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is no jar on the class path: run mvn verify."));
        return Files.readAllBytes(found);
    }
}
