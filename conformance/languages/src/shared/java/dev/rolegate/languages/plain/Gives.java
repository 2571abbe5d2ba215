package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;

public interface Gives<R> {
    @RequiresRole("admin")
    R get();
}
