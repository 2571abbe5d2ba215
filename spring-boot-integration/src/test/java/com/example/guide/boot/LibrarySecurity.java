package com.example.guide.boot;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
public class LibrarySecurity {

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.httpBasic(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("rita")
                        .password("{noop}rita-pw")
                        .roles("librarian")
                        .build(),
                User.withUsername("pat")
                        .password("{noop}pat-pw")
                        .roles("reader")
                        .build(),
                User.withUsername("sam")
                        .password("{noop}sam-pw")
                        .authorities("SCOPE_loans.read")
                        .build());
    }
}
