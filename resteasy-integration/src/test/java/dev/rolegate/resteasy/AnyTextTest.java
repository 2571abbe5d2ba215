package dev.rolegate.resteasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.conformance.host.Load;
import dev.rolegate.conformance.suite.Texts;
import java.util.stream.Stream;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In process, through RESTEasy and the real mapper. */
class AnyTextTest {

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
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(texts.application());
        deployment.start();
        try {
            for (String each : (Iterable<String>) said::iterator) {
                texts.next(each);
                MockHttpResponse response = new MockHttpResponse();
                deployment.getDispatcher().invoke(MockHttpRequest.get("/text"), response);
                assertEquals("", texts.flaw(each, response.getStatus(), response.getOutput()), each);
            }
        } finally {
            deployment.stop();
        }
    }
}
