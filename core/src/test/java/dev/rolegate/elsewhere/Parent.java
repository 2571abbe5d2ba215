package dev.rolegate.elsewhere;

/** In another package than its subclasses, which override only what they can see. */
public class Parent {

    /** For subclasses. */
    protected Parent() {}

    void hidden() {}

    /** Seen by subclasses. */
    protected void seen() {}
}
