package dev.rolegate.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.guide.boot.LoansResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@DisplayName("options in Spring's Environment count, too,")
class OtherConfigsTest {

    private static Boot boot;

    @Path("hours")
    public static class Hours {
        @GET
        public String hours() {
            return "9 to 5";
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Others {

        @Bean
        FactoryBean<ResourceConfig> made() {
            return new FactoryBean<>() {
                @Override
                public ResourceConfig getObject() {
                    return new ResourceConfig(LoansResource.class);
                }

                @Override
                public Class<?> getObjectType() {
                    return ResourceConfig.class;
                }
            };
        }

        @Bean
        ServletRegistrationBean<ServletContainer> servlet() {
            ServletRegistrationBean<ServletContainer> servlet =
                    new ServletRegistrationBean<>(new ServletContainer(new ResourceConfig(Hours.class)), "/servlet/*");
            servlet.setName("servlet");
            return servlet;
        }

        @Bean
        FilterRegistrationBean<ServletContainer> filter() {
            FilterRegistrationBean<ServletContainer> filter = new FilterRegistrationBean<>(new ServletContainer(
                    new ResourceConfig(Hours.class).property(ServletProperties.FILTER_CONTEXT_PATH, "/filter")));
            filter.addUrlPatterns("/filter/*");
            filter.setName("filter");
            return filter;
        }
    }

    @BeforeAll
    static void start() {
        boot = Boot.start(null, Others.class);
    }

    @AfterAll
    static void stop() {
        boot.close();
    }

    @Test
    @DisplayName("for a ResourceConfig that a FactoryBean makes")
    void factory() {
        assertEquals("403", boot.get("/loans/hours", "rita").substring(0, 3));
    }

    @ParameterizedTest
    @DisplayName("for one that is no bean, but stands behind a servlet or a filter")
    @ValueSource(strings = {"/servlet/hours", "/filter/hours"})
    void behind(String path) {
        assertEquals("403", boot.get(path, "rita").substring(0, 3));
    }
}
