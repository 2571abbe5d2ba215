package com.example.users;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;

/** What nothing else maps: no page of the container's, no text of the failure. Rolegate's own mappers are nearer. */
final class FailureMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            Response response = known.getResponse();
            return response.hasEntity()
                    ? response
                    : ApiError.withBody(
                            Response.fromResponse(response),
                            "Status" + response.getStatus(),
                            response.getStatusInfo().getReasonPhrase());
        }
        LOG.log(Level.ERROR, "A request failed.", failure);
        return ApiError.response(Status.INTERNAL_SERVER_ERROR, "Failure", "The request failed. It has been logged.");
    }
}
