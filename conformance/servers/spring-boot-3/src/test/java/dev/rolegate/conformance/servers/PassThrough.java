package dev.rolegate.conformance.servers;

import org.springframework.boot.web.embedded.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;

/** Otherwise Tomcat answers 400 to %2F by itself. */
class PassThrough {

    @Bean
    TomcatConnectorCustomizer encodedSolidus() {
        return connector -> connector.setEncodedSolidusHandling("passthrough");
    }
}
