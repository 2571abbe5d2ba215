package dev.rolegate.conformance.oracle;

/**
 * A declaration on a method or type.
 *
 * @param role the only role; empty for {@code @PermitAll}
 * @param own whether it is {@code @RequiresRole}, which may not stand where it protects nothing
 */
public record Says(String role, boolean own) {

    static final Says PERMIT_ALL = new Says("", false);

    @Override
    public String toString() {
        return role.isEmpty() ? "@PermitAll" : (own ? "@RequiresRole" : "@RolesAllowed") + "(\"" + role + "\")";
    }

    boolean sameAs(Says other) {
        return role.equals(other.role);
    }
}
