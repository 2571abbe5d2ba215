package dev.rolegate.conformance.suite;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Vocabulary;
import dev.rolegate.conformance.gate.Gate;
import java.util.List;

/** The pattern that tutorials show, on a runtime. */
public abstract class NameBoundSuite extends GateSuite {

    /** For a subclass of each runtime. */
    protected NameBoundSuite() {}

    @Override
    protected final Gate gate() {
        return Gate.NAME_BOUND;
    }

    @Override
    protected final List<Part> parts() {
        return Vocabulary.requiresRole();
    }
}
