package org.glassfish.jersey.sample;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.glassfish.jersey.process.Inflector;

/** Of an application whose package is below the runtime's; which verb it answers no annotation says. */
public class OwnHandler implements Inflector<ContainerRequestContext, String> {

    @Override
    @RequiresRole("admin")
    public String apply(ContainerRequestContext request) {
        return "own";
    }

    /** The same where the class declares it. */
    @RequiresRole("admin")
    public static class Whole implements Inflector<ContainerRequestContext, String> {

        @Override
        public String apply(ContainerRequestContext request) {
            return "own";
        }
    }
}
