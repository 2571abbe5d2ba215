package dev.rolegate.internal.host;

import java.util.Collection;
import java.util.List;

/** {@code SeBootstrap}, which no runtime lets a Feature see: neither what it was given, nor a place where it keeps that. */
final class Bootstrap {

    private static final String REMARK =
            "SeBootstrap starts this application, and no Feature is shown the properties that it"
                    + " was given: an option of Rolegate among them is not read. Set it on the builder or in"
                    + " Application.getProperties().";

    private Bootstrap() {}

    /** What is to be said while it starts an application. */
    static Collection<String> remarks() {
        for (StackTraceElement each : new Throwable().getStackTrace()) {
            String type = each.getClassName();
            if (type.equals(ResteasyQuirks.BOOTSTRAP)
                    || (type.endsWith(".RuntimeDelegateImpl")
                            && each.getMethodName().contains("bootstrap"))) {
                return List.of(REMARK);
            }
        }
        return List.of();
    }
}
