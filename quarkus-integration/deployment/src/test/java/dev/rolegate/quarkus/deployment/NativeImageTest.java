package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolegate.InsufficientPermissionsException;
import dev.rolegate.RequiresRole;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.resteasy.reactive.server.deployment.SetupEndpointsResultBuildItem;
import jakarta.ws.rs.GET;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A native image")
class NativeImageTest {

    @RequiresRole("admin")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Admins {}

    interface Declared {
        @GET
        @Admins
        String get();
    }

    abstract static class Base implements Declared {}

    static class Resource extends Base {
        @Override
        public String get() {
            return "secret";
        }
    }

    private final NativeImageProcessor processor = new NativeImageProcessor();

    @Test
    @DisplayName("has the methods of each resource class and its supertypes, and of stereotypes")
    void declarations() throws IOException {
        Index index = Index.of(Admins.class, Declared.class, Base.class, Resource.class);
        SetupEndpointsResultBuildItem endpoints = new SetupEndpointsResultBuildItem(
                List.of(new ResourceClass().setClassName(Resource.class.getName())), List.of(), null, null);

        ReflectiveClassBuildItem item =
                processor.declarations(Optional.of(endpoints), new CombinedIndexBuildItem(index, index));

        assertTrue(item.isMethods());
        assertEquals(
                names(
                        Admins.class,
                        Base.class,
                        Declared.class,
                        RequiresRole.All.class,
                        RequiresRole.class,
                        Resource.class),
                new TreeSet<>(item.getClassNames()));
    }

    @Test
    @DisplayName("has what a denial is asked for by name")
    void responses() {
        ReflectiveClassBuildItem item = processor.responses();

        assertTrue(item.isMethods() && item.isFields());
        assertTrue(item.getClassNames().contains(InsufficientPermissionsException.class.getName()));
    }

    @Test
    @DisplayName("has the field by which locators are counted")
    void locators() throws ReflectiveOperationException {
        ReflectiveClassBuildItem item = processor.locators();

        assertTrue(item.isFields());
        assertEquals(
                "prev",
                Class.forName(item.getClassNames().iterator().next())
                        .getDeclaredField("prev")
                        .getName());
    }

    @Test
    @DisplayName("has the page of the access matrix")
    void page() {
        String page = processor.page().getResources().iterator().next();

        assertTrue(RequiresRole.class.getClassLoader().getResource(page) != null, page);
    }

    @Test
    @DisplayName("has the providers of JSON-P")
    void json() {
        assertTrue(!processor.json().providers().isEmpty());
    }

    private static Set<String> names(Class<?>... types) {
        Set<String> names = new TreeSet<>();
        for (Class<?> each : types) {
            names.add(each.getName());
        }
        return names;
    }
}
