package dev.rolegate.internal;

/** A feature instance that carries its own registration: a built one, which an Application's singletons show. */
public interface Registered {

    /** Its rank and options. */
    Registration registration();
}
