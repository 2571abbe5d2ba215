package dev.rolegate.resteasy;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.host.InProcess;
import dev.rolegate.conformance.host.InProcessSuite;
import jakarta.ws.rs.core.Application;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.core.SynchronousDispatcher;
import org.jboss.resteasy.core.SynchronousExecutionContext;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.DisplayName;

@DisplayName("RESTEasy in process")
class ResteasyInProcessTest extends InProcessSuite {

    @Override
    protected InProcess start(Application application) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        deployment.start();
        SynchronousDispatcher dispatcher = (SynchronousDispatcher) deployment.getDispatcher();
        return (path, identity, body) -> {
            MockHttpRequest request = MockHttpRequest.get(path).header(Identity.HEADER, identity.name());
            MockHttpResponse response = new MockHttpResponse();
            // Waits for a suspended response.
            request.setAsynchronousContext(new SynchronousExecutionContext(dispatcher, request, response));
            dispatcher.invoke(request, response);
            body.write(response.getOutput());
            return response.getStatus();
        };
    }
}
