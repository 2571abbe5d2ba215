package com.example.users;

import dev.rolegate.InsufficientPermissionsException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

public class GermanDenials implements ExceptionMapper<InsufficientPermissionsException> {

    @Override
    public Response toResponse(InsufficientPermissionsException denial) {
        String roles = String.join(" oder ", denial.requiredRoles());
        return Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity("<p>Dafür brauchen Sie eine weitere Berechtigung" + (roles.isEmpty() ? "" : ": " + roles)
                        + ".</p>")
                .build();
    }
}
