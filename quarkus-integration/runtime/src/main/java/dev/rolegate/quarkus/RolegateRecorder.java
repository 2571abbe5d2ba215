package dev.rolegate.quarkus;

import dev.rolegate.internal.deployment.Deployment;
import dev.rolegate.internal.rule.Refusal;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.resteasy.reactive.common.util.DeploymentUtils;

/** What a start does once Quarkus has bound every resource. */
@Recorder
public class RolegateRecorder {

    /** For Quarkus. */
    public RolegateRecorder() {}

    /**
     * Checks again what the build has checked, and prepares every endpoint: beside what else Quarkus starts, since it reads the
     * annotations of each.
     *
     * @param quarkus Quarkus REST, with every resource bound
     * @param resources the classes that the build found
     * @param options those of {@code quarkus.rolegate}, as properties
     * @return the check, to be waited for before there is a request
     */
    public RuntimeValue<Future<?>> start(
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
        Set<Object> singletons = ServedSingletons.of(application);
        List<Refusal> found = RolegateProperties.contradictions(options, ConfigProvider.getConfig());
        FutureTask<?> check = new FutureTask<>(() -> deployment.start(application, singletons, classes, found), null);
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            // No thread may be part of an image.
            check.run();
        } else {
            Thread beside = new Thread(check, "rolegate-check");
            beside.setDaemon(true);
            beside.start();
        }
        return new RuntimeValue<>(check);
    }

    /**
     * Waits for the check, and reads the options of the configuration anew, when all of its sources are there, before the first
     * request.
     *
     * @param quarkus Quarkus REST, with every resource bound
     * @param check what {@link #start} gave
     * @param options those of {@code quarkus.rolegate}, as properties
     * @throws IllegalStateException if the deployment is refused
     */
    public void configured(
            RuntimeValue<org.jboss.resteasy.reactive.server.core.Deployment> quarkus,
            RuntimeValue<Future<?>> check,
            Map<String, String> options) {
        await(check.getValue());
        Deployment deployment = Deployment.in(quarkus.getValue().getConfiguration());
        deployment.lookOutside(RolegateProperties.contradictions(options, ConfigProvider.getConfig()));
        if (!deployment.mapsForbiddenExceptions()) {
            OwnMappers.leaveForbidden();
        }
    }

    private static void await(Future<?> check) {
        try {
            check.get();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before every endpoint was checked.", stopped);
        }
    }
}
