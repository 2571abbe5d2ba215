package dev.rolegate.conformance.products;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jboss.resteasy.spi.metadata.ResourceBuilder;
import org.jboss.resteasy.spi.metadata.ResourceClass;
import org.jboss.resteasy.spi.metadata.ResourceLocator;
import org.jboss.resteasy.spi.metadata.ResourceMethod;

/** RESTEasy's. */
final class RuntimeModels implements RuntimeModel {

    private RuntimeModels() {}

    static RuntimeModel present() {
        return new RuntimeModels();
    }

    @Override
    public String name() {
        return "RESTEasy " + ResteasyDeploymentImpl.class.getPackage().getImplementationVersion();
    }

    @Override
    public List<Row> of(Class<?> type) {
        List<Row> rows = new ArrayList<>();
        ResourceClass model = new ResourceBuilder().getLocatorFromAnnotations(type);
        for (ResourceMethod each : model.getResourceMethods()) {
            for (String verb : each.getHttpMethods()) {
                rows.add(new Row(verb, each.getPath(), each.getMethod()));
            }
        }
        for (ResourceLocator each : model.getResourceLocators()) {
            rows.add(new Row("", each.getPath(), each.getMethod()));
        }
        return rows;
    }

    @Override
    public Configuration deploy(Application application) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        deployment.start();
        try {
            return deployment.getProviderFactory().getConfiguration();
        } finally {
            deployment.stop();
        }
    }
}
