package dev.rolegate;

import dev.rolegate.internal.options.Registration;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A feature with options. Runtimes tell registrations apart by class, and drop the second of two without a word: instances
 * that are built one after the other are of different classes, so that both are configured and their options compared.
 */
abstract class BuiltFeature extends RequiresRoleFeature implements Registration.Holder {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Registration registration;

    private BuiltFeature(Registration registration) {
        this.registration = registration;
    }

    /** One that is registered like this. */
    static RequiresRoleFeature of(Registration registration) {
        return switch (COUNT.getAndIncrement() & 7) {
            case 0 -> new One(registration);
            case 1 -> new Two(registration);
            case 2 -> new Three(registration);
            case 3 -> new Four(registration);
            case 4 -> new Five(registration);
            case 5 -> new Six(registration);
            case 6 -> new Seven(registration);
            default -> new Eight(registration);
        };
    }

    @Override
    public Registration registration() {
        return registration;
    }

    /** Two with the same options are one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BuiltFeature that && registration.equals(that.registration);
    }

    @Override
    public int hashCode() {
        return registration.hashCode();
    }

    // Each can be made without options, too: a runtime may want to be able to make whatever it finds in an Application.

    @ConstrainedTo(RuntimeType.SERVER)
    private static final class One extends BuiltFeature {
        @SuppressWarnings("unused")
        One() {
            this(Registration.BY_CLASS);
        }

        One(Registration registration) {
            super(registration);
        }
    }

    @ConstrainedTo(RuntimeType.SERVER)
    private static final class Two extends BuiltFeature {
        @SuppressWarnings("unused")
        Two() {
            this(Registration.BY_CLASS);
        }

        Two(Registration registration) {
            super(registration);
        }
    }

    @ConstrainedTo(RuntimeType.SERVER)
    private static final class Three extends BuiltFeature {
        @SuppressWarnings("unused")
        Three() {
            this(Registration.BY_CLASS);
        }

        Three(Registration registration) {
            super(registration);
        }
    }

    @ConstrainedTo(RuntimeType.SERVER)
    private static final class Four extends BuiltFeature {
        @SuppressWarnings("unused")
        Four() {
            this(Registration.BY_CLASS);
        }

        Four(Registration registration) {
            super(registration);
        }
    }

    @ConstrainedTo(RuntimeType.SERVER)
    private static final class Five extends BuiltFeature {
        @SuppressWarnings("unused")
        Five() {
            this(Registration.BY_CLASS);
        }

        Five(Registration registration) {
            super(registration);
        }
    }

    @ConstrainedTo(RuntimeType.SERVER)
    private static final class Six extends BuiltFeature {
        @SuppressWarnings("unused")
        Six() {
            this(Registration.BY_CLASS);
        }

        Six(Registration registration) {
            super(registration);
        }
    }

    @ConstrainedTo(RuntimeType.SERVER)
    private static final class Seven extends BuiltFeature {
        @SuppressWarnings("unused")
        Seven() {
            this(Registration.BY_CLASS);
        }

        Seven(Registration registration) {
            super(registration);
        }
    }

    @ConstrainedTo(RuntimeType.SERVER)
    private static final class Eight extends BuiltFeature {
        @SuppressWarnings("unused")
        Eight() {
            this(Registration.BY_CLASS);
        }

        Eight(Registration registration) {
            super(registration);
        }
    }
}
