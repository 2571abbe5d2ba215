package dev.rolegate.conformance.host;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/**
 * All that every runtime passes beside single requests. A runtime's test says how to start a server:
 *
 * <pre>{@code
 * class JerseyHostTest extends HostSuite {
 *     @Override public Server start(Application application) { return new JerseyServer(application); }
 * }
 * }</pre>
 */
public abstract class HostSuite implements Host {

    /** For a subclass of each runtime. */
    protected HostSuite() {}

    @Nested
    @DisplayName("registration")
    final class Registration extends RegistrationSuite {
        Registration() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("options")
    final class Options extends OptionsSuite {
        Options() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("properties of SeBootstrap")
    final class Bootstrapped extends BootstrapSuite {
        Bootstrapped() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("responses of denials")
    final class DenialResponses extends DenialResponseSuite {
        DenialResponses() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("refusals")
    final class Refusals extends RefusalSuite {
        Refusals() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("late mistakes")
    final class LateMistakes extends LateMistakeSuite {
        LateMistakes() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("hidden and unknown paths")
    final class HiddenPairs extends HiddenPairSuite {
        HiddenPairs() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("warnings")
    final class Warnings extends WarningSuite {
        Warnings() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("doubts")
    final class Doubts extends DoubtSuite {
        Doubts() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("rows of the access matrix")
    final class MatrixRows extends MatrixRowsSuite {
        MatrixRows() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("cold start")
    final class ColdStart extends ColdStartSuite {
        ColdStart() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("hostile requests")
    final class HostileRequests extends HostileRequestSuite {
        HostileRequests() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("path parameters in roles")
    final class PathParameters extends PathParameterSuite {
        PathParameters() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("authentication")
    final class Authentication extends AuthenticationSuite {
        Authentication() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("kept connections")
    final class KeptConnections extends KeepAliveSuite {
        KeptConnections() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("failing look-ups")
    final class FailingLookUps extends FailingLookUpSuite {
        FailingLookUps() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("known roles")
    final class KnownRoles extends KnownRolesSuite {
        KnownRoles() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("report only")
    final class ReportOnly extends ReportOnlySuite {
        ReportOnly() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("predictions")
    final class Predictions extends PredictionSuite {
        Predictions() {
            super(HostSuite.this);
        }
    }

    @Nested
    @DisplayName("indifference")
    final class Indifference extends IndifferenceSuite {
        Indifference() {
            super(HostSuite.this);
        }
    }
}
