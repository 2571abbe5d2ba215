package com.example.guide.permissions;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.RequiresRole;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;

@Path("/me")
public class MeResource {

    @GET
    @Path("permissions")
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresRole(RequiresRole.AUTHENTICATED)
    public Response permissions(
            @Context Configuration configuration, @Context SecurityContext caller, @Context UriInfo uri) {
        Map<String, String> parameters = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        JsonArrayBuilder permissions = Json.createArrayBuilder();
        for (Endpoint endpoint : AccessMatrix.running(configuration).endpoints()) {
            boolean granted = endpoint.grants(caller, parameters);
            if (isToBeTold(endpoint, granted)) {
                permissions.add(Json.createObjectBuilder()
                        .add("method", endpoint.verb())
                        .add("path", endpoint.path())
                        .add("granted", granted));
            }
        }
        return Response.ok(permissions.build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Not what is kept from the caller, nor what nobody can tell before a request. */
    private static boolean isToBeTold(Endpoint endpoint, boolean granted) {
        return endpoint.access() != Access.UNKNOWN
                && endpoint.access() != Access.REPEATED
                && (granted || !endpoint.isHidden());
    }
}
