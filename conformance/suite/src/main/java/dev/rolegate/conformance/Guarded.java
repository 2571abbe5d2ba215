package dev.rolegate.conformance;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What has to be closed on a server before anything else is asked. */
@Path("guarded")
public class Guarded {

    static final Part PART = Part.of("first", Shapes.of(Guarded.class, Case.admin("a role", "/guarded")));

    /** For the runtime. */
    public Guarded() {}

    /** For admins. */
    @GET
    @RequiresRole("admin")
    public String get() {
        return "ok";
    }
}
