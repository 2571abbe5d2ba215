package dev.rolegate.spring;

import com.example.guide.boot.LibrarySecurity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application with the guide's callers, on a free port. */
final class Boot implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private Boot(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** With properties of the Environment, which stand above application.yaml. */
    static Boot start(@Nullable ResourceConfig config, Class<?> more, String... arguments) {
        return new Boot(new SpringApplicationBuilder(Application.class, LibrarySecurity.class, more)
                .initializers(started -> {
                    if (config != null) {
                        started.getBeanFactory().registerSingleton("jersey", config);
                    }
                })
                .properties("server.port=0", "spring.main.banner-mode=off")
                .run(arguments));
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    /** Status and body, for a caller of {@code LibrarySecurity}; empty for nobody. */
    String get(String path, String caller) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path));
        if (!caller.isEmpty()) {
            byte[] login = (caller + ":" + caller + "-pw").getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
