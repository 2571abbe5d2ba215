package dev.rolegate.quarkus.deployment;

import dev.rolegate.internal.deployment.DiscoveredFeature;
import dev.rolegate.internal.rule.Refusal;
import dev.rolegate.quarkus.BoundSteps;
import dev.rolegate.quarkus.QuarkusIntegration;
import dev.rolegate.quarkus.RolegateConfig;
import dev.rolegate.quarkus.RolegateProperties;
import dev.rolegate.quarkus.RolegateRecorder;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.BuildTimeConditionBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.IndexDependencyBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.resteasy.reactive.common.deployment.ApplicationResultBuildItem;
import io.quarkus.resteasy.reactive.server.deployment.ResteasyReactiveDeploymentBuildItem;
import io.quarkus.resteasy.reactive.server.deployment.SetupEndpointsResultBuildItem;
import io.quarkus.resteasy.reactive.server.spi.GlobalHandlerCustomizerBuildItem;
import io.quarkus.resteasy.reactive.spi.JaxrsFeatureBuildItem;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.AnnotationTransformation.TransformationContext;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/** The gate, the match and the check, in every application that has the extension. */
final class RolegateProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("rolegate");
    }

    @BuildStep
    JaxrsFeatureBuildItem gate(BuildProducer<AdditionalBeanBuildItem> beans) {
        beans.produce(AdditionalBeanBuildItem.unremovableOf(QuarkusIntegration.class));
        return new JaxrsFeatureBuildItem(QuarkusIntegration.class.getName(), false);
    }

    /** What is not indexed Quarkus does not see, a built feature among the singletons included. */
    @BuildStep
    IndexDependencyBuildItem core() {
        return new IndexDependencyBuildItem("dev.rolegate", "rolegate-core");
    }

    /** Quarkus scans, and would find the safety net of the other runtimes. */
    @BuildStep
    void noSafetyNet(CombinedIndexBuildItem index, BuildProducer<BuildTimeConditionBuildItem> conditions) {
        ClassInfo found = index.getIndex().getClassByName(DiscoveredFeature.class);
        if (found != null) {
            conditions.produce(new BuildTimeConditionBuildItem(found, false));
        }
    }

    /** One with a path is a bean of CDI as well as what Quarkus injects, and of two it injects none; the start takes it anyway. */
    @BuildStep
    AnnotationsTransformerBuildItem notInjected() {
        return new AnnotationsTransformerBuildItem(AnnotationTransformation.forFields()
                .whenField(each -> each.declaringClass().name().toString().startsWith("dev.rolegate.")
                        && each.type().name().equals(DotName.createSimple(Application.class)))
                .transform(TransformationContext::removeAll));
    }

    /** Before Quarkus puts the chains together. */
    @BuildStep
    GlobalHandlerCustomizerBuildItem match(Optional<SetupEndpointsResultBuildItem> endpoints, RolegateConfig config) {
        if (endpoints.isPresent()) {
            ClassMappers.keepFromDenials(endpoints.get());
            if (config.decideJakartaAnnotations()) {
                JakartaAnnotations.leaveToRolegate(endpoints.get());
            }
        }
        return new GlobalHandlerCustomizerBuildItem(new BoundSteps());
    }

    /** Before synthetic beans, after which those are removed that nobody injects. */
    @BuildStep
    @Produce(SyntheticBeanBuildItem.class)
    BeanClassesBuildItem beans(BeanDiscoveryFinishedBuildItem beans) {
        return new BeanClassesBuildItem(beans);
    }

    /** Produces something that every build asks for; it is there to fail. */
    @BuildStep
    @Produce(ServiceStartBuildItem.class)
    void check(
            Optional<SetupEndpointsResultBuildItem> endpoints,
            BeanClassesBuildItem beans,
            ApplicationResultBuildItem application,
            List<JaxrsFeatureBuildItem> features,
            CombinedIndexBuildItem index,
            RolegateConfig config) {
        if (endpoints.isPresent()) {
            Collection<Refusal> found = new ArrayList<>(LostOptions.of(features, index.getIndex()));
            found.addAll(MisplacedRoles.in(
                    beans.names(), ResourceNames.without(endpoints.get(), beans.names()), index.getIndex()));
            BuildCheck.of(
                    ResourceNames.ofRoots(endpoints.get()),
                    application.getResult().getApplication(),
                    config,
                    found);
        }
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void start(
            RolegateRecorder recorder,
            Optional<ResteasyReactiveDeploymentBuildItem> deployment,
            Optional<SetupEndpointsResultBuildItem> endpoints,
            RolegateConfig config,
            BuildProducer<StartCheckBuildItem> checks) {
        if (deployment.isPresent() && endpoints.isPresent()) {
            checks.produce(new StartCheckBuildItem(recorder.start(
                    deployment.get().getDeployment(),
                    ResourceNames.ofRoots(endpoints.get()),
                    RolegateProperties.of(config))));
        }
    }

    /** Before Quarkus tells that it has started, and before it listens. */
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Produce(ServiceStartBuildItem.class)
    void configured(
            RolegateRecorder recorder,
            Optional<ResteasyReactiveDeploymentBuildItem> deployment,
            Optional<StartCheckBuildItem> check,
            RolegateConfig config) {
        if (deployment.isPresent() && check.isPresent()) {
            recorder.configured(deployment.get().getDeployment(), check.get().check(), RolegateProperties.of(config));
        }
    }
}
