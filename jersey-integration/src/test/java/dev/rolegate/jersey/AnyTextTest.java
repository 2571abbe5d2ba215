package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.host.Load;
import dev.rolegate.conformance.suite.Texts;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.stream.Stream;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In process, through Jersey and the real mapper. */
class AnyTextTest {

    private static final URI ROOT = URI.create("http://localhost/");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("every UTF-16 code unit gives valid JSON with an exact length")
    void codeUnits(boolean problemDetails) throws Exception {
        assertFlawless(problemDetails, Texts.codeUnits());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("so do random texts of up to 8 kB in each form")
    void random(boolean problemDetails) throws Exception {
        assertFlawless(problemDetails, Texts.random(Load.of(5_000)));
    }

    private static void assertFlawless(boolean problemDetails, Stream<String> said) throws Exception {
        Texts texts = new Texts(problemDetails);
        ApplicationHandler handler = new ApplicationHandler(ResourceConfig.forApplication(texts.application()));
        for (String each : (Iterable<String>) said::iterator) {
            texts.next(each);
            ContainerRequest request = new ContainerRequest(
                    ROOT, ROOT.resolve("text"), "GET", null, new MapPropertiesDelegate(), handler.getConfiguration());
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            ContainerResponse response = handler.apply(request, body).get();
            assertEquals("", texts.flaw(each, response.getStatus(), body.toByteArray()), each);
        }
    }
}
