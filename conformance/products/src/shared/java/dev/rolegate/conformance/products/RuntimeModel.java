package dev.rolegate.conformance.products;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Method;
import java.util.List;

/** What the runtime itself makes of a class, and of an application. */
interface RuntimeModel {

    /**
     * A resource method or a sub-resource locator.
     *
     * @param verb the HTTP method; empty for a locator
     * @param path below that of the class, without slashes at its ends
     * @param method as the runtime would call it
     */
    record Row(String verb, String path, Method method) {}

    /** Name and version. */
    String name();

    /** Of a root or a sub-resource class; empty if it is none. */
    List<Row> of(Class<?> type);

    /** Deploys an application without a server, asks for its configuration, and stops it. */
    Configuration deploy(Application application);
}
