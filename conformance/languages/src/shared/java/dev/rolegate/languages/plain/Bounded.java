package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;

public abstract class Bounded<N extends Number> {
    @RequiresRole("admin")
    public abstract String get(N id);
}
