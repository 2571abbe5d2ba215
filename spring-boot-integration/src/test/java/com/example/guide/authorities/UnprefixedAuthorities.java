package com.example.guide.authorities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.core.GrantedAuthorityDefaults;

/** Not among the guide's other classes, whose roles have the prefix. */
@Configuration(proxyBeanMethods = false)
public class UnprefixedAuthorities {

    @Bean
    static GrantedAuthorityDefaults authorities() {
        return new GrantedAuthorityDefaults("");
    }
}
