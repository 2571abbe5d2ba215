package com.example.users;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;

/** A body that is no JSON, or not that of a user; the parser's own message would echo it. */
final class UnreadableBodyMapper implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException unreadable) {
        return ApiError.response(
                Status.BAD_REQUEST,
                "UnreadableBody",
                "The body is not the JSON of a user, such as {\"name\":\"Ada\"}.");
    }
}
