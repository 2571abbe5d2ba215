package dev.rolegate.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.guide.authorities.UnprefixedAuthorities;
import com.example.guide.boot.LoansResource;
import java.util.HashMap;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;

@DisplayName("roles and Spring Security's authorities")
class AuthoritiesTest {

    @Configuration(proxyBeanMethods = false)
    static class Prefixed {}

    private static final Map<Class<?>, Boot> STARTED = new HashMap<>();

    private static String list(Class<?> configuration, String caller) {
        return STARTED.computeIfAbsent(
                        configuration,
                        each -> Boot.start(
                                new ResourceConfig(LoansResource.class),
                                each,
                                "--rolegate.known-roles=librarian,SCOPE_loans.read"))
                .get("/loans", caller)
                .substring(0, 3);
    }

    @AfterAll
    static void stop() {
        STARTED.values().forEach(Boot::close);
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
