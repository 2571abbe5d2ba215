package com.example.users;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every error of this API has the form of Rolegate's denials: a word for programs and a sentence for people. */
final class ApiError {

    private ApiError() {}

    static WebApplicationException of(Status status, String error, String message) {
        return new WebApplicationException(response(status, error, message));
    }

    static WebApplicationException unknownUser() {
        return of(Status.NOT_FOUND, "UnknownUser", "There is no such user.");
    }

    static Response response(Status status, String error, String message) {
        return withBody(Response.status(status), error, message);
    }

    static Response withBody(Response.ResponseBuilder response, String error, String message) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("error", error);
        body.put("message", message);
        return response.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }
}
