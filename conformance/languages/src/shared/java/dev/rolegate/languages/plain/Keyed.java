package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;

public interface Keyed<K extends Key> {
    @RequiresRole("admin")
    String get(K id);
}
