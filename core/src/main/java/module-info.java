/** Rolegate: one annotation says which role a Jakarta REST endpoint needs, everyone else gets a 403 that says why. */
// The integrations are built later: javac cannot find the modules of the qualified exports yet.
@SuppressWarnings("module")
module dev.rolegate {
    requires transitive jakarta.ws.rs;
    requires jakarta.annotation;
    requires jakarta.json;
    requires static org.jspecify;

    exports dev.rolegate;
    exports dev.rolegate.internal.deployment to
            dev.rolegate.jersey,
            dev.rolegate.quarkus,
            dev.rolegate.resteasy,
            dev.rolegate.spring;
    exports dev.rolegate.internal.host to
            dev.rolegate.jersey,
            dev.rolegate.quarkus,
            dev.rolegate.resteasy;
    exports dev.rolegate.internal.options to
            dev.rolegate.jersey,
            dev.rolegate.quarkus,
            dev.rolegate.resteasy,
            dev.rolegate.spring;
    exports dev.rolegate.internal.rule to
            dev.rolegate.jersey,
            dev.rolegate.quarkus,
            dev.rolegate.resteasy,
            dev.rolegate.spring;

    // Runtimes inject @Context fields by reflection.
    opens dev.rolegate;
    opens dev.rolegate.internal.denial;
    opens dev.rolegate.internal.deployment;
    opens dev.rolegate.internal.gate;

    provides jakarta.ws.rs.core.Feature with
            dev.rolegate.internal.deployment.DiscoveredFeature;
}
