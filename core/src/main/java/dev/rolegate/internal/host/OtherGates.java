package dev.rolegate.internal.host;

import dev.rolegate.internal.rule.Sources;
import org.jspecify.annotations.Nullable;

/** Gates for Jakarta's annotations that a runtime or server has of its own, and that decide besides. */
final class OtherGates {

    private static final String JERSEY = "org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature";
    private static final String PAYARA = "fish.payara.microprofile.jwtauth.jaxrs.RolesAllowedDynamicFeature";
    private static final String RESTEASY = "org.jboss.resteasy.plugins.interceptors.RoleBasedSecurityFeature";

    private OtherGates() {}

    /** What is to be said of a provider that is one; {@code null} if it is none. */
    static @Nullable String warning(Class<?> provider) {
        String cure = cure(provider.getName());
        return cure == null
                ? null
                : Sources.of(provider)
                        + " decides on @RolesAllowed, @PermitAll and @DenyAll by itself, too, by rules of its"
                        + " own: it may keep out whom Rolegate lets in. " + cure;
    }

    private static @Nullable String cure(String name) {
        return switch (name) {
            case JERSEY, RESTEASY -> "Remove it, but not before Rolegate enforces.";
            case PAYARA ->
                "Write <jaxrs-roles-allowed-enabled>false</jaxrs-roles-allowed-enabled> into"
                        + " WEB-INF/payara-web.xml.";
            case LibertyGate.FILTER ->
                LibertyGate.yields() ? null : "It cannot be removed: use @RequiresRole in place of these annotations.";
            default -> null;
        };
    }
}
