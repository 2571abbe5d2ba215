package dev.rolegate.beyond;

import dev.rolegate.elsewhere.Parent;

/** Shares a name with what it cannot see of its superclass, and overrides what it sees. */
public class Child extends Parent {

    /** For subclasses. */
    public Child() {}

    /** Overrides nothing. */
    public void hidden() {}

    @Override
    public void seen() {}
}
