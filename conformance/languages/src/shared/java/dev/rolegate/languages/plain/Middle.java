package dev.rolegate.languages.plain;

import jakarta.annotation.security.RolesAllowed;

public abstract class Middle implements Crud<Long> {
    @RolesAllowed("admin")
    @Override
    public abstract String get(Long id);
}
