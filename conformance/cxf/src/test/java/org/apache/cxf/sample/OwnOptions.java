package org.apache.cxf.sample;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;

/** Of an application whose package is below the runtime's. */
@Path("own-options")
@RequiresRole("admin")
public class OwnOptions implements Above {

    /** Another verb of a path that answers OPTIONS by itself. */
    @GET
    @Path("none")
    public String get() {
        return "got";
    }

    /** Has the verb itself. */
    @OPTIONS
    public String options() {
        return "own";
    }

    @Override
    public String above() {
        return "own";
    }
}
