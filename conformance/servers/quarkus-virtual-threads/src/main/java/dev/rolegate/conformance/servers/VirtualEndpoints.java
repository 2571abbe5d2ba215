package dev.rolegate.conformance.servers;

import dev.rolegate.RequiresRole;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Each answers whether it runs on a virtual thread. */
@Path("virtual")
@RunOnVirtualThread
public class VirtualEndpoints {

    @GET
    @Path("open")
    public String open() {
        return String.valueOf(Thread.currentThread().isVirtual());
    }

    @GET
    @Path("role")
    @RequiresRole("admin")
    public String role() {
        return String.valueOf(Thread.currentThread().isVirtual());
    }

    @GET
    @Path("jakarta")
    @RolesAllowed("admin")
    public String jakarta() {
        return String.valueOf(Thread.currentThread().isVirtual());
    }

    @Path("{id}/sub")
    public Sub sub(@PathParam("id") String id) {
        return new Sub();
    }

    /** Behind a locator. */
    @RunOnVirtualThread
    public static class Sub {
        @GET
        @RequiresRole("admin")
        public String get() {
            return String.valueOf(Thread.currentThread().isVirtual());
        }
    }
}
