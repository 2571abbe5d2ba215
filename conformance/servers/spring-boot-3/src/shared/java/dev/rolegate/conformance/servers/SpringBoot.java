package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.http.Server;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Spring Boot with Spring Security, which lets every request through. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class SpringBoot {

    /** An argument; without it, who a request is from is none of Spring Security's business. */
    static final String LOGIN = "login";

    /** What Spring Security adds; its {@code Cache-Control} is there only where the application sets none. */
    private static final Map<String, String> ADDED = Map.of(
            "x-content-type-options", "nosniff",
            "x-xss-protection", "0",
            "x-frame-options", "DENY",
            "cache-control", "no-cache, no-store, max-age=0, must-revalidate",
            "pragma", "no-cache",
            "expires", "0");

    static Server start(ResourceConfig config, String... arguments) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(SpringBoot.class, PassThrough.class)
                .initializers(started -> started.getBeanFactory().registerSingleton("jersey", config))
                .properties("server.port=0", "spring.main.banner-mode=off")
                .run(arguments);
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return Server.on(port, ADDED, context);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, Environment environment) throws Exception {
        if (environment.containsProperty(LOGIN)) {
            http.httpBasic(Customizer.withDefaults());
        }
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("alice")
                        .password("{noop}alice-pw")
                        .roles("user", "admin")
                        .build(),
                User.withUsername("bob").password("{noop}bob-pw").roles("user").build());
    }

    /** Otherwise the firewall answers 400 to what the suite sends in a path. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowSemicolon(true);
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedLineSeparator(true);
        firewall.setAllowUrlEncodedParagraphSeparator(true);
        return firewall;
    }
}
