package dev.rolegate.spring;

import dev.rolegate.RequiresRoleFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Puts Rolegate into each {@link ResourceConfig} bean, with options from Spring's Environment. Spring Boot finds it by itself, in
 * a servlet application that has Jersey.
 *
 * <p>One that registers {@link RequiresRoleFeature} itself, with options of its own or without, keeps it. Jersey's servlet is
 * loaded with the application, unless {@code spring.jersey.servlet.load-on-startup} says something, so that a refused deployment
 * stops the start.
 */
@AutoConfiguration
@ConditionalOnClass({ResourceConfig.class, ServletContainer.class, RequiresRoleFeature.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class RolegateAutoConfiguration {

    /** For Spring. */
    public RolegateAutoConfiguration() {}

    @Bean
    static JerseyBeans rolegateJerseyBeans(Environment environment, ConfigurableListableBeanFactory beans) {
        return new JerseyBeans(environment, beans);
    }
}
