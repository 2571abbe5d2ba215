package dev.rolegate.conformance.products;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Jersey's. */
final class RuntimeModels implements RuntimeModel {

    private RuntimeModels() {}

    static RuntimeModel present() {
        return new RuntimeModels();
    }

    @Override
    public String name() {
        return "Jersey " + Version.getVersion();
    }

    @Override
    public List<Row> of(Class<?> type) {
        List<Row> rows = new ArrayList<>();
        Resource resource = Resource.from(type, true);
        if (resource != null) {
            add(resource, "", rows);
        }
        return rows;
    }

    private static void add(Resource resource, String path, List<Row> rows) {
        for (ResourceMethod each : resource.getAllMethods()) {
            rows.add(new Row(
                    each.getHttpMethod() == null ? "" : each.getHttpMethod(),
                    path,
                    each.getInvocable().getHandlingMethod()));
        }
        for (Resource each : resource.getChildResources()) {
            add(each, path + "/" + each.getPath(), rows);
        }
    }

    @Override
    public Configuration deploy(Application application) {
        // What a product injects by extensions of its own is no parameter of Jersey's, and some bring half of what
        // validation needs.
        ResourceConfig configured = ResourceConfig.forApplication(application)
                .property(ServerProperties.RESOURCE_VALIDATION_IGNORE_ERRORS, true)
                .property(ServerProperties.BV_FEATURE_DISABLE, true);
        return new ApplicationHandler(configured).getConfiguration();
    }
}
