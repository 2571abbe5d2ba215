package dev.rolegate.testing;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Makes an application under test believe {@link Identity}: register it beside the application's own providers, in tests
 * only.
 *
 * <p>A request without the header is untouched, whoever it is from. A header that was not signed in this JVM is a 401.
 * Nothing discovers this feature.
 *
 * <pre>{@code
 * ResourceConfig.forApplication(new UsersApplication()).register(IdentityFeature.class);
 * }</pre>
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class IdentityFeature implements Feature {

    /** To be registered by class or as an instance. */
    public IdentityFeature() {}

    @Override
    public boolean configure(FeatureContext context) {
        context.register(new LoginFilter.BeforeMatching())
                .register(new LoginFilter())
                .register(new AnswerFilter());
        return true;
    }
}
