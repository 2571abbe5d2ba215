package dev.rolegate.conformance.generated;

/** What a declaration says in source. */
enum DeclarationKind {
    ROLE("role", "@RequiresRole(\"admin\")"),
    USER("role of every user", "@RequiresRole(\"user\")"),
    SUPPORT("role of nobody", "@RequiresRole(\"support\")"),
    ANY_OF("any of two roles", "@RequiresRole({\"admin\", \"support\"})"),
    MESSAGE("role with a message", "@RequiresRole(value = \"admin\", message = \"Only the board may do this.\")"),
    HIDDEN("role with hide", "@RequiresRole(value = \"admin\", hide = true)"),
    AUTHENTICATED("AUTHENTICATED", "@RequiresRole(RequiresRole.AUTHENTICATED)"),
    ALL_OF("role and role", "@RequiresRole(\"user\") @RequiresRole(\"admin\")"),
    STEREOTYPE("stereotype", "@OnlyAdmins"),
    DEEP_STEREOTYPE("stereotype of a stereotype", "@Managed"),
    ROLES_ALLOWED("@RolesAllowed", "@RolesAllowed(\"admin\")"),
    ROLES_ALLOWED_ANY("@RolesAllowed with two roles", "@RolesAllowed({\"admin\", \"support\"})"),
    ROLES_ALLOWED_NONE("@RolesAllowed without a role", "@RolesAllowed({})"),
    ROLES_ALLOWED_SIGNED_IN("@RolesAllowed(\"**\")", "@RolesAllowed(\"**\")"),
    DENY_ALL("@DenyAll", "@DenyAll"),
    PERMIT_ALL("@PermitAll", "@PermitAll"),
    NONE("no declaration", "");

    private final String text;
    private final String source;

    DeclarationKind(String text, String source) {
        this.text = text;
        this.source = source;
    }

    String source() {
        return source;
    }

    @Override
    public String toString() {
        return text;
    }
}
