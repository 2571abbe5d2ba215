package dev.rolegate.resteasy;

import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.host.DecisionSuite;
import dev.rolegate.conformance.host.InProcess;
import jakarta.ws.rs.core.Application;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.core.SynchronousDispatcher;
import org.jboss.resteasy.core.SynchronousExecutionContext;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.DisplayName;

@DisplayName("RESTEasy in process")
class ResteasyDecisionTest extends DecisionSuite {

    @Override
    protected InProcess start(Application application) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        deployment.start();
        SynchronousDispatcher dispatcher = (SynchronousDispatcher) deployment.getDispatcher();
        return (path, identity) -> {
            MockHttpRequest request = MockHttpRequest.get(path).header(Identity.HEADER, identity.name());
            MockHttpResponse response = new MockHttpResponse();
            // Waits for a suspended response.
            request.setAsynchronousContext(new SynchronousExecutionContext(dispatcher, request, response));
            dispatcher.invoke(request, response);
            return response.getStatus() + " " + response.getContentAsString();
        };
    }
}
