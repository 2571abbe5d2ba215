package dev.rolegate.elsewhere;

import dev.rolegate.beyond.Child;

/** Sees what its superclass does not, and overrides it past that. */
public class Grandchild extends Child {

    /** For tests. */
    public Grandchild() {}

    @Override
    public void hidden() {}
}
