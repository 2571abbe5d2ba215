package app.hidden;

import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Says nothing of roles; its package is neither exported nor open. */
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Audited.All.class)
public @interface Audited {
    String value();

    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Audited[] value();
    }
}
