package app;

import app.hidden.Audited;
import dev.rolegate.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("users")
public class Users {
    @GET
    @RequiresRole("admin")
    @Audited("reads")
    @Audited("personal data")
    public String get() {
        return "ok";
    }
}
