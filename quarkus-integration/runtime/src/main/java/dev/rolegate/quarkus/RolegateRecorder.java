package dev.rolegate.quarkus;

import dev.rolegate.internal.deployment.Deployment;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.resteasy.reactive.common.util.DeploymentUtils;

/** What a start does once Quarkus has bound every resource. */
@Recorder
public class RolegateRecorder {

    /** For Quarkus. */
    public RolegateRecorder() {}

    /**
     * Checks again what the build has checked, and prepares every endpoint.
     *
     * @param quarkus Quarkus REST, with every resource bound
     * @param resources the classes that the build found
     * @param options those of {@code quarkus.rolegate}, as properties
     * @throws IllegalStateException if the deployment is refused
     */
    public void start(
            RuntimeValue<org.jboss.resteasy.reactive.server.core.Deployment> quarkus,
            List<String> resources,
            Map<String, String> options) {
        List<Class<?>> classes = new ArrayList<>(resources.size());
        for (String each : resources) {
            classes.add(DeploymentUtils.loadClass(each));
        }
        OwnMappers.putBack(quarkus.getValue());
        Deployment deployment = Deployment.in(quarkus.getValue().getConfiguration());
        Application application = quarkus.getValue().getApplicationSupplier().get();
        deployment.start(
                application,
                ServedSingletons.of(application),
                classes,
                RolegateProperties.contradictions(options, ConfigProvider.getConfig()));
    }

    /**
     * Reads the options of the configuration anew, when all of its sources are there, before the first request.
     *
     * @param quarkus Quarkus REST, with every resource bound
     * @param options those of {@code quarkus.rolegate}, as properties
     * @throws IllegalStateException if the deployment is refused
     */
    public void configured(
            RuntimeValue<org.jboss.resteasy.reactive.server.core.Deployment> quarkus, Map<String, String> options) {
        Deployment deployment = Deployment.in(quarkus.getValue().getConfiguration());
        deployment.lookOutside(RolegateProperties.contradictions(options, ConfigProvider.getConfig()));
        if (!deployment.mapsForbiddenExceptions()) {
            OwnMappers.leaveForbidden();
        }
    }
}
