package dev.rolegate.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.guide.authorities.UnprefixedAuthorities;
import com.example.guide.boot.LoansResource;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;

@DisplayName("roles and Spring Security's authorities")
class AuthoritiesTest {

    @Configuration(proxyBeanMethods = false)
    static class Prefixed {}

    private static String list(Class<?> configuration, String caller) {
        try (Boot boot = Boot.start(
                new ResourceConfig(LoansResource.class),
                configuration,
                "--rolegate.known-roles=librarian,SCOPE_loans.read")) {
            return boot.get("/loans", caller).substring(0, 3);
        }
    }

    @Test
    @DisplayName("as it comes, a role stands for the authority with ROLE_ before it")
    void role() {
        assertEquals("200", list(Prefixed.class, "rita"));
    }

    @Test
    @DisplayName("as it comes, a scope is not asked for, since ROLE_ is put before it")
    void scope() {
        assertEquals("403", list(Prefixed.class, "sam"));
    }

    @Test
    @DisplayName("without the prefix, a scope is compared as it stands")
    void scopeUnprefixed() {
        assertEquals("200", list(UnprefixedAuthorities.class, "sam"));
    }

    @Test
    @DisplayName("without the prefix, a role needs its ROLE_ in the annotation")
    void roleUnprefixed() {
        assertEquals("403", list(UnprefixedAuthorities.class, "rita"));
    }
}
