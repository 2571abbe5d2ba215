package com.example.users;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.testing.Identity;
import dev.rolegate.testing.IdentityFeature;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.Test;

class UsersResourceTest {

    @Test
    void deletingRequiresAdmin() throws Exception {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(new UsersApplication());
        deployment.getActualProviderClasses().add(IdentityFeature.class);
        deployment.start();
        Identity bob = Identity.of("bob", "user");
        MockHttpRequest request = MockHttpRequest.delete("/users/123").header(Identity.HEADER, bob.header());
        MockHttpResponse response = new MockHttpResponse();
        deployment.getDispatcher().invoke(request, response);
        assertEquals(403, response.getStatus());
        assertEquals(
                "{\"error\":\"InsufficientPermissions\",\"message\":\"Deleting users requires the 'admin' role.\"}",
                response.getContentAsString());
    }
}
