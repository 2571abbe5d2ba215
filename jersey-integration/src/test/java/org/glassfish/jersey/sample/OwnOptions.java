package org.glassfish.jersey.sample;

import dev.rolegate.conformance.host.OwnOptionsSuite;
import jakarta.ws.rs.Path;

/** Of an application whose package is below the runtime's. */
@Path("own-options")
public class OwnOptions extends OwnOptionsSuite.Resource {}
