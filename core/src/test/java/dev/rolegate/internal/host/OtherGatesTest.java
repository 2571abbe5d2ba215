package dev.rolegate.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolegate.internal.OwnClasses;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("of another gate for Jakarta's annotations")
class OtherGatesTest {

    @ParameterizedTest
    @DisplayName("the start says what to do")
    @CsvSource({
        "org.glassfish.jersey.server.filter, RolesAllowedDynamicFeature, 'Remove it, but not before Rolegate enforces.'",
        "org.jboss.resteasy.plugins.interceptors, RoleBasedSecurityFeature, 'Remove it, but not before Rolegate enforces.'",
        "fish.payara.microprofile.jwtauth.jaxrs, RolesAllowedDynamicFeature, Write"
                + " <jaxrs-roles-allowed-enabled>false</jaxrs-roles-allowed-enabled> into WEB-INF/payara-web.xml.",
        "io.openliberty.restfulWS30.appSecurity, LibertyAuthFilter, It cannot be removed: use @RequiresRole in place of"
                + " these annotations."
    })
    void gate(String room, String name, String cure) {
        Class<?> gate = new OwnClasses()
                .compile("package " + room + "; public class " + name + " {}")
                .named(room + "." + name);
        assertEquals(
                room + "." + name
                        + " decides on @RolesAllowed, @PermitAll and @DenyAll by itself, too, by rules of its own: it may keep"
                        + " out whom Rolegate lets in. " + cure,
                OtherGates.warning(gate));
    }

    @Test
    @DisplayName("nothing is said if it is none")
    void none() {
        assertNull(OtherGates.warning(String.class));
    }
}
