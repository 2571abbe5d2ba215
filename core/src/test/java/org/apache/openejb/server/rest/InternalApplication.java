package org.apache.openejb.server.rest;

import jakarta.ws.rs.core.Application;

/** As TomEE's of the same name. */
public class InternalApplication extends Application {

    private final Application original;

    public InternalApplication(Application original) {
        this.original = original;
    }

    public Application getOriginal() {
        return original;
    }
}
