package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.IdentityFilter;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.ModelProcessor;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceModel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locators that Jersey was told of, and no annotation shows, beside one with an annotation. */
@DisplayName("5: locators that are built with Jersey's own API")
class ProgrammaticLocatorsTest {

    public static class Handler {
        @Path("annotated")
        public Object annotated() {
            return new Leaf();
        }

        @RolesAllowed("admin")
        public Leaf admin() {
            return new Leaf();
        }

        @DenyAll
        public Leaf denied() {
            return new Leaf();
        }
    }

    @Path("root")
    public static class Root {
        /** No instance for this one and two for the next: as many as Jersey took locators. */
        @Path("model")
        public Resource model() {
            return Resource.from(Root.class);
        }

        @Path("sub")
        public Sub sub() {
            return new Sub();
        }
    }

    public static class Sub {
        @Path("own")
        public Object own() {
            return new Leaf();
        }
    }

    public static class Leaf {
        @GET
        public String get() {
            return "ok";
        }
    }

    private static Resource withLocators(Resource.Builder builder) {
        try {
            for (String each : new String[] {"annotated", "admin", "denied"}) {
                builder.addChildResource(each).addMethod().handledBy(Handler.class, Handler.class.getMethod(each));
            }
            return builder.build();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds them to each sub-resource of one class. */
    public static class Adding implements ModelProcessor {
        @Override
        public ResourceModel processResourceModel(ResourceModel model, Configuration configuration) {
            return model;
        }

        @Override
        public ResourceModel processSubResource(ResourceModel model, Configuration configuration) {
            Resource sub = model.getResources().get(0);
            return sub.getHandlerClasses().contains(Sub.class)
                    ? new ResourceModel.Builder(true)
                            .addResource(withLocators(Resource.builder(sub)))
                            .build()
                    : model;
        }
    }

    private static String statuses(String path, boolean coreAlone) throws Exception {
        ResourceConfig config = new ResourceConfig(Root.class, Adding.class, RequiresRoleFeature.class)
                .register(new IdentityFilter())
                .registerResources(withLocators(Resource.builder("built")))
                .property("jakarta.ws.rs.loadServices", !coreAlone);
        return Requests.statuses(new ApplicationHandler(config), path);
    }

    /** Of nobody, a user and an admin. */
    @ParameterizedTest
    @DisplayName("what each declares counts")
    @CsvSource({
        "/built/annotated,          200 200 200",
        "/built/admin,              403 403 200",
        "/built/denied,             403 403 403",
        "/root/model/sub/annotated, 200 200 200",
        "/root/model/sub/admin,     403 403 200",
        "/root/model/sub/denied,    403 403 403"
    })
    void exact(String path, String statuses) throws Exception {
        assertEquals(statuses, statuses(path, false));
    }

    @ParameterizedTest
    @DisplayName("core alone sees the annotated one, and denies what comes through the others")
    @CsvSource({
        "/built/annotated,          200 200 200",
        "/built/admin,              403 403 403",
        "/built/denied,             403 403 403",
        "/root/model/sub/annotated, 200 200 200",
        "/root/model/sub/admin,     403 403 403",
        "/root/model/sub/denied,    403 403 403"
    })
    void coreAlone(String path, String statuses) throws Exception {
        assertEquals(statuses, statuses(path, true));
    }
}
