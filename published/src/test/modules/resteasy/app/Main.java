package app;

import dev.rolegate.RequiresRoleFeature;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;

public class Main {
    public static class Guarded extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Users.class, RequiresRoleFeature.class);
        }
    }

    public static void main(String[] roles) throws Exception {
        ResteasyDeploymentImpl application = new ResteasyDeploymentImpl();
        application.setApplication(new Guarded());
        application.start();
        for (String each : roles) {
            ResteasyContext.pushContext(SecurityContext.class, new Caller(each));
            MockHttpResponse response = new MockHttpResponse();
            application.getDispatcher().invoke(MockHttpRequest.get("/users"), response);
            System.out.println(
                    Users.class.getModule() + ": " + response.getStatus() + " " + response.getContentAsString());
        }
    }
}
