package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.RequiresRole;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.caller.IdentityFilter;
import dev.rolegate.conformance.fault.Fault;
import dev.rolegate.conformance.fault.FaultRun;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import java.util.concurrent.Callable;
import net.bytebuddy.asm.Advice;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.ModelProcessor;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceModel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locators after which Jersey lists another number of instances than it took locators. */
@DisplayName("5: locators to models of Jersey's")
class SubResourceModelsTest {

    @Path("root")
    public static class Root {
        @GET
        public String get() {
            return "ok";
        }

        @GET
        @Path("child")
        public String child() {
            return "ok";
        }

        @Path("open")
        public Resource open() {
            return Resource.from(Root.class);
        }

        @Path("admin")
        @RequiresRole("admin")
        public Resource admin() {
            return Resource.from(Root.class);
        }

        @Path("object")
        @RequiresRole("admin")
        public Object object() {
            return Resource.from(Root.class);
        }

        @Path("sub")
        public Sub sub() {
            return new Sub();
        }

        @Path("class")
        @RequiresRole("admin")
        public Class<Sub> subClass() {
            return Sub.class;
        }
    }

    public static class Sub {
        @GET
        public String get() {
            return "ok";
        }

        @Path("self")
        @RequiresRole("user")
        public Resource self() {
            return Resource.from(Sub.class);
        }
    }

    public static class Added {
        @RequiresRole("admin")
        public String admin() {
            return "ok";
        }

        public String open() {
            return "ok";
        }
    }

    /** Adds two endpoints of one more class to each sub-resource. */
    public static class Adding implements ModelProcessor {
        @Override
        public ResourceModel processResourceModel(ResourceModel model, Configuration configuration) {
            return model;
        }

        @Override
        public ResourceModel processSubResource(ResourceModel model, Configuration configuration) {
            try {
                Resource.Builder more = Resource.builder(model.getResources().get(0));
                more.addChildResource("added/admin")
                        .addMethod("GET")
                        .handledBy(Added.class, Added.class.getMethod("admin"));
                more.addChildResource("added/open")
                        .addMethod("GET")
                        .handledBy(Added.class, Added.class.getMethod("open"));
                return new ResourceModel.Builder(true).addResource(more.build()).build();
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String statuses(String path, boolean coreAlone) throws Exception {
        ResourceConfig config =
                new ResourceConfig(Root.class, Adding.class, RequiresRoleFeature.class).register(new IdentityFilter());
        ApplicationHandler handler =
                new ApplicationHandler(coreAlone ? config.property("jakarta.ws.rs.loadServices", false) : config);
        return Requests.statuses(handler, "/root" + path);
    }

    /** Of nobody, a user and an admin. */
    @ParameterizedTest
    @DisplayName("each locator on the way and the handler are asked, and nothing else")
    @CsvSource({
        "'',                       200 200 200",
        "/child,                   200 200 200",
        "/open,                    200 200 200",
        "/open/child,              200 200 200",
        "/admin,                   403 403 200",
        "/admin/child,             403 403 200",
        "/open/admin/open/child,   403 403 200",
        "/object,                  403 403 200",
        "/sub,                     200 200 200",
        "/sub/self,                403 200 200",
        "/admin/sub,               403 403 200",
        "/open/sub/self/self,      403 200 200",
        "/class,                   403 403 200",
        "/class/added/open,        403 403 200",
        "/open/added/open,         200 200 200",
        "/sub/added/open,          200 200 200",
        "/sub/added/admin,         403 403 200",
        "/sub/self/added/open,     403 200 200",
        "/admin/sub/added/open,    403 403 200",
        "/admin/sub/self/added/admin, 403 403 200"
    })
    void exact(String path, String statuses) throws Exception {
        assertEquals(statuses, statuses(path, false));
    }

    @ParameterizedTest
    @DisplayName("core alone denies what it cannot tell, and asks every locator that it could be of the rest")
    @CsvSource({
        "'',                       200 200 200",
        "/child,                   200 200 200",
        "/open,                    403 403 403",
        "/open/child,              403 403 403",
        "/admin,                   403 403 403",
        "/admin/child,             403 403 403",
        "/open/admin/open/child,   403 403 403",
        "/object,                  403 403 403",
        "/sub,                     200 200 200",
        "/sub/self,                403 403 403",
        "/admin/sub,               403 403 403",
        "/class,                   403 403 200",
        "/sub/added/open,          403 403 403",
        "/admin/sub/added/open,    403 403 200"
    })
    void coreAlone(String path, String statuses) throws Exception {
        assertEquals(statuses, statuses(path, true));
    }

    /** What nobody gets behind a guarded locator that returns a model of its own class. */
    public static final class OfNobody implements Callable<String> {
        @Override
        public String call() throws Exception {
            return statuses("/admin", true).substring(0, "200".length());
        }
    }

    @Test
    @DisplayName("show a fault: a locator without an instance is read as none")
    void fault() throws Exception {
        Fault fault = Fault.of("a locator without an instance is read as none")
                .around("dev.rolegate.internal.host.JerseyQuirks", "locatorsTaken", Untold.class);
        assertEquals("403", FaultRun.of(OfNobody.class, Fault.of("none")));
        assertEquals("200", FaultRun.of(OfNobody.class, fault));
    }

    static final class Untold {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) int count) {
            count = -1;
        }
    }
}
