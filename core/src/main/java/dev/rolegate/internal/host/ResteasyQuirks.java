package dev.rolegate.internal.host;

import jakarta.ws.rs.core.Configuration;

/** RESTEasy classic, as one has it on WildFly and on Open Liberty. */
final class ResteasyQuirks extends Quirks {

    static final String PREFIX = "org.jboss.resteasy.";

    private static final String PATCH_FILTER = "org.jboss.resteasy.plugins.providers.AbstractPatchMethodFilter";

    ResteasyQuirks() {
        super(PREFIX);
    }

    @Override
    boolean takesForeignResponses() {
        return false;
    }

    /** What a class adds to it, is a 404. */
    @Override
    boolean seesTypeWithPathAlone() {
        return true;
    }

    /** Its filters for JSON Patch and JSON Merge Patch. */
    @Override
    boolean patchesByGet(Configuration configuration) {
        for (Class<?> each : configuration.getClasses()) {
            if (isPatchFilter(each)) {
                return true;
            }
        }
        for (Object each : configuration.getInstances()) {
            if (isPatchFilter(each.getClass())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPatchFilter(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.getName().equals(PATCH_FILTER)) {
                return true;
            }
        }
        return false;
    }
}
