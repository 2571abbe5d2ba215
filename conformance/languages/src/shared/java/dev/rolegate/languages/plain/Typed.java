package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;

@RequiresRole("admin")
public interface Typed<I> {
    String get(I id);
}
