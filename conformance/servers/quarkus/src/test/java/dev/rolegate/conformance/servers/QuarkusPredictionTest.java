package dev.rolegate.conformance.servers;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.host.PredictionSuite;
import dev.rolegate.conformance.provider.Mappers;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Quarkus with the extension, predictions")
class QuarkusPredictionTest extends PredictionSuite {

    QuarkusPredictionTest() {
        super(new QuarkusExtension(QuarkusPredictionTest.class));
    }

    @Override
    protected boolean isWhole() {
        return true;
    }

    /** Quarkus decodes a path before it matches, and the matrix knows the one that is asked for. */
    @Override
    protected Set<String> matchedElsewhere() {
        return new QuarkusTest().matchedElsewhere();
    }

    /** Quarkus takes no Feature from a Feature. */
    @Override
    protected boolean has(Part part) {
        return !(part.feature() instanceof Mappers.Bundle);
    }
}
