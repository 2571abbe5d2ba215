package dev.rolegate.internal.rule;

import java.util.List;
import java.util.Set;

/** By which names the proxies of libraries and the annotations of other gates are known, so that none has to be there. */
final class ForeignNames {

    static final String JAVASSIST = "_$$_jvst";

    /** What libraries put into the names of the classes that they make. */
    static final List<String> IN_PROXIES = List.of(
            "$$EnhancerBy", // CGLIB, Guice, HK2, older Spring.
            "$$SpringCGLIB$$",
            JAVASSIST,
            "_$$_javassist",
            "_$$_Weld",
            "$$Owb", // OpenWebBeans.
            "$ByteBuddy$",
            "$$$view"); // JBoss EJB.

    /** How Groovy marks what nobody wrote. */
    static final String GENERATED = "groovy.transform.Generated";

    static final String SPRING_PROXY = "org.springframework.aop.framework.Advised";
    static final String WELD_PROXY = "org.jboss.weld.proxy.WeldClientProxy";
    static final String ARC_PROXY = "io.quarkus.arc.ClientProxy";
    static final String HK2_PROXY = "org.glassfish.hk2.api.ProxyCtl";

    /** Interfaces of such classes. */
    static final Set<String> OF_PROXIES = Set.of(
            "javassist.util.proxy.ProxyObject",
            "javassist.util.proxy.Proxy",
            "net.sf.cglib.proxy.Factory",
            "org.springframework.cglib.proxy.Factory",
            "org.jboss.weld.bean.proxy.ProxyObject",
            "org.jboss.weld.proxy.WeldConstruct",
            ARC_PROXY,
            "io.quarkus.arc.Subclass",
            HK2_PROXY);

    /** How the names of interfaces begin that a proxy of CDI has beside those of what it stands for. */
    static final List<String> BESIDE_BEANS = List.of("org.jboss.weld.", "io.quarkus.arc.", "java.");

    /** How the names of annotations begin that are known to deny requests to methods of resource classes. */
    static final List<String> ANNOTATIONS = List.of(
            // Apache Shiro: its filter for Jakarta REST, and interceptors.
            "org.apache.shiro.authz.annotation.",
            // Spring Security: @PreAuthorize, @Secured, on beans behind proxies.
            "org.springframework.security.access.",
            // Quarkus: @Authenticated, @PermissionsAllowed.
            "io.quarkus.security.",
            // pac4j: @Pac4JSecurity, a filter for Jakarta REST.
            "org.pac4j.",
            // Dropwizard: @Auth on a parameter asks for a signed-in caller.
            "io.dropwizard.auth.",
            // Apache DeltaSpike: @Secured, and bindings of the application's own.
            "org.apache.deltaspike.security.");

    private ForeignNames() {}

    static boolean isAmong(List<String> beginnings, String name) {
        for (String each : beginnings) {
            if (name.startsWith(each)) {
                return true;
            }
        }
        return false;
    }
}
