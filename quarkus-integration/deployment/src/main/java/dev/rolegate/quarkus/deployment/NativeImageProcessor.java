package dev.rolegate.quarkus.deployment;

import dev.rolegate.AuthorizationUnavailableException;
import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import dev.rolegate.UnauthenticatedException;
import dev.rolegate.quarkus.MapperOfApplication;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.resteasy.reactive.server.deployment.SetupEndpointsResultBuildItem;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.common.model.ResourceClass;

/** What Rolegate reads by reflection, or looks for by name: a native image has nothing of that otherwise. */
final class NativeImageProcessor {

    /** Quarkus' chain of the locators that it took. */
    private static final String LINK =
            "org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext$PreviousResource";

    @BuildStep
    ReflectiveClassBuildItem declarations(
            Optional<SetupEndpointsResultBuildItem> endpoints, CombinedIndexBuildItem index) {
        Set<String> names = new TreeSet<>();
        if (endpoints.isPresent()) {
            for (ResourceClass each : endpoints.get().getResourceClasses()) {
                addWithSupertypes(names, DotName.createSimple(each.getClassName()), index.getIndex());
            }
            for (ResourceClass each : endpoints.get().getSubResourceClasses()) {
                addWithSupertypes(names, DotName.createSimple(each.getClassName()), index.getIndex());
            }
        }
        addStereotypes(names, DotName.createSimple(RequiresRole.class), index.getIndex());
        addStereotypes(names, DotName.createSimple(RequiresRole.All.class), index.getIndex());
        return ReflectiveClassBuildItem.builder(names.toArray(String[]::new))
                .methods()
                .reason("Rolegate reads what they declare")
                .build();
    }

    @BuildStep
    ReflectiveClassBuildItem responses() {
        return ReflectiveClassBuildItem.builder(
                        InsufficientPermissionsException.class.getName(),
                        UnauthenticatedException.class.getName(),
                        AuthorizationUnavailableException.class.getName())
                .methods()
                .fields()
                .reason("Rolegate asks whether somebody touched their response")
                .build();
    }

    @BuildStep
    ReflectiveClassBuildItem mapper() {
        return ReflectiveClassBuildItem.builder(MapperOfApplication.class.getName())
                .reason("Quarkus makes the mappers of a resource class by their name")
                .build();
    }

    @BuildStep
    ReflectiveClassBuildItem locators() {
        return ReflectiveClassBuildItem.builder(LINK)
                .fields()
                .reason("Rolegate counts the locators")
                .build();
    }

    @BuildStep
    NativeImageResourceBuildItem page() {
        return new NativeImageResourceBuildItem("dev/rolegate/internal/matrix/access-matrix.html");
    }

    @BuildStep
    ServiceProviderBuildItem json() {
        return ServiceProviderBuildItem.allProvidersFromClassPath("jakarta.json.spi.JsonProvider");
    }

    private static void addWithSupertypes(Set<String> names, DotName name, IndexView index) {
        ClassInfo type = index.getClassByName(name);
        if (type != null && names.add(name.toString())) {
            if (type.superName() != null) {
                addWithSupertypes(names, type.superName(), index);
            }
            for (DotName each : type.interfaceNames()) {
                addWithSupertypes(names, each, index);
            }
        }
    }

    private static void addStereotypes(Set<String> names, DotName annotation, IndexView index) {
        if (names.add(annotation.toString())) {
            for (AnnotationInstance each : index.getAnnotations(annotation)) {
                if (each.target().kind() == AnnotationTarget.Kind.CLASS
                        && each.target().asClass().isAnnotation()) {
                    addStereotypes(names, each.target().asClass().name(), index);
                }
            }
        }
    }
}
