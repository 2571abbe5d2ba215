package app;

import dev.rolegate.RequiresRoleFeature;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;

public class Main {
    public static void main(String[] roles) throws Exception {
        ApplicationHandler application =
                new ApplicationHandler(new ResourceConfig(Users.class, RequiresRoleFeature.class));
        URI base = URI.create("http://localhost/");
        for (String each : roles) {
            ContainerRequest request = new ContainerRequest(
                    base, base.resolve("users"), "GET", new Caller(each), new MapPropertiesDelegate(), null);
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int status = application.apply(request, body).get().getStatus();
            System.out.println(Users.class.getModule() + ": " + status + " " + body);
        }
    }
}
