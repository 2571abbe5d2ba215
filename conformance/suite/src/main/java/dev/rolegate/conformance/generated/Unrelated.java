package dev.rolegate.conformance.generated;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Says nothing of roles. */
public interface Unrelated {

    default String unrelated() {
        return "unrelated";
    }

    /** Nor does this. */
    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @interface Mark {}
}
