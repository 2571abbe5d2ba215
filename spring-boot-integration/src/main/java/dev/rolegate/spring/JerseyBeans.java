package dev.rolegate.spring;

import dev.rolegate.RequiresRoleFeature;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.core.env.Environment;

/** Sees the beans by which Jersey is set up, whoever makes them; the types of Spring Boot's own differ from 3 to 4. */
final class JerseyBeans implements BeanPostProcessor {

    private static final String LOAD_ON_STARTUP = "spring.jersey.servlet.load-on-startup";

    private static final String UNTOLD =
            "Jersey makes the ResourceConfig of a ServletContainer by itself, and options in"
                    + " Spring's Environment do not count there. Hand it one, as in new ServletContainer(new ResourceConfig(...)).";

    private static final System.Logger LOG = System.getLogger("dev.rolegate");

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
        guardBehind(bean);
        // Else a mistake would show with the first request, as a 500.
        if (bean instanceof ServletRegistrationBean<?> registration) {
            guardBehind(registration.getServlet());
            if (registration.getServlet() instanceof ServletContainer
                    && !environment.containsProperty(LOAD_ON_STARTUP)) {
                registration.setLoadOnStartup(1);
            }
        } else if (bean instanceof FilterRegistrationBean<?> registration) {
            guardBehind(registration.getFilter());
        }
        return bean;
    }

    /** What a FactoryBean makes is shown here alone. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ResourceConfig config) {
            guard(config);
        }
        return bean;
    }

    /** That of a servlet or filter need not be a bean, and Jersey tells nobody before it has started. */
    private void guardBehind(@Nullable Object registered) {
        if (registered instanceof ServletContainer container) {
            try {
                Field config = ServletContainer.class.getDeclaredField("resourceConfig");
                config.setAccessible(true);
                if (config.get(container) instanceof ResourceConfig behind) {
                    guard(behind);
                    return;
                }
            } catch (ReflectiveOperationException | RuntimeException untold) {
                // As where Jersey makes it later.
            }
            LOG.log(Level.WARNING, UNTOLD);
        }
    }
}
