package dev.rolegate.languages.plain;

import jakarta.annotation.security.DenyAll;

public interface Refuses<I> {
    @DenyAll
    String get(I id);
}
