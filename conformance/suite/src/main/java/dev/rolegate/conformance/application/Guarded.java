package dev.rolegate.conformance.application;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What has to be closed on a server before anything else is asked. */
@Path("guarded")
public class Guarded {

    public static final Part PART = Part.of("first", Shapes.of(Guarded.class, Case.admin("a role", "/guarded")));

    /** For the runtime. */
    public Guarded() {}

    /** For admins. */
    @GET
    @RequiresRole("admin")
    public String get() {
        return "ok";
    }
}
