package dev.rolegate.spring;

import dev.rolegate.RequiresRoleFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.env.Environment;

/** Sees the beans by which Jersey is set up, whoever makes them; the types of Spring Boot's own differ from 3 to 4. */
final class JerseyBeans implements BeanPostProcessor {

    private static final String LOAD_ON_STARTUP = "spring.jersey.servlet.load-on-startup";

    private final Environment environment;

    JerseyBeans(Environment environment, ConfigurableListableBeanFactory beans) {
        this.environment = environment;
        // An instance that was put there is no bean that is made, and is shown to nobody.
        for (String each : beans.getBeanNamesForType(ResourceConfig.class, true, false)) {
            if (beans.getSingleton(each) instanceof ResourceConfig config) {
                guard(config);
            }
        }
    }

    private void guard(ResourceConfig config) {
        if (!config.isRegistered(RequiresRoleFeature.class)) {
            config.register(RequiresRoleFeature.class);
        }
        if (!config.isRegistered(EnvironmentOptions.class)) {
            config.register(new EnvironmentOptions(environment));
        }
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ResourceConfig config) {
            guard(config);
        }
        // Else a mistake would show with the first request, as a 500.
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof ServletContainer
                && !environment.containsProperty(LOAD_ON_STARTUP)) {
            registration.setLoadOnStartup(1);
        }
        return bean;
    }
}
