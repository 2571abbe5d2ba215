package dev.rolegate.conformance.host;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What hostile requests are after; notes what ran. */
@Path("hostile")
public class Targets {

    final List<String> ran = Collections.synchronizedList(new ArrayList<>());

    private String run(String what) {
        ran.add(what);
        return what;
    }

    @GET
    @Path("open")
    @Produces("text/plain")
    public String open() {
        return run("open");
    }

    @GET
    @Path("guarded")
    @Produces("text/plain")
    @RequiresRole("admin")
    public String guarded() {
        return run("guarded");
    }

    @GET
    @Path("each/{name}")
    @Produces("text/plain")
    @RequiresRole("admin")
    public String each(@PathParam("name") String name) {
        return run("each");
    }

    @GET
    @Path("echo/{token}")
    @Produces("text/plain")
    public String echo(@PathParam("token") String token) {
        return token;
    }

    @POST
    @Path("tunnel")
    @Produces("text/plain")
    public String tunnel() {
        return run("tunnel");
    }

    @DELETE
    @Path("tunnel")
    @Produces("text/plain")
    @RequiresRole("admin")
    public String delete() {
        return run("deleted");
    }

    @POST
    @Path("body")
    @Produces("text/plain")
    @RequiresRole("admin")
    public String body(String content) {
        return run("body");
    }
}
