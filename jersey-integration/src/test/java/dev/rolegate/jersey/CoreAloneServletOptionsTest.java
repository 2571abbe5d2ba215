package dev.rolegate.jersey;

import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;

@DisplayName("options in a servlet container, Jersey, core alone")
class CoreAloneServletOptionsTest extends ServletOptionsTest {

    @Override
    protected Class<? extends Application> application() {
        return GuardingAlone.class;
    }
}
