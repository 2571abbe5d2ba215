package org.jboss.resteasy.sample;

import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;

/** Has a verb that what implements it does not repeat. */
public interface Above {

    /** An endpoint. */
    @OPTIONS
    @Path("above")
    String above();
}
