package dev.rolegate.conformance.oracle;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What has to come out for one method.
 *
 * @param required the roles of which none may be missing
 * @param allowed those that may be asked for besides, where byte code does not tell
 * @param refused whether declarations are left that differ: nobody may call it
 */
public record Expected(Set<String> required, Set<String> allowed, boolean refused) {

    public Expected {
        required = new LinkedHashSet<>(required);
        allowed = new LinkedHashSet<>(allowed);
    }
}
