package dev.rolegate.conformance.host;

import dev.rolegate.conformance.caller.Identity;

/** An application in a runtime without a server. */
@FunctionalInterface
public interface InProcess {

    /** The status and, behind a blank, the body of the complete response to a GET. */
    String get(String path, Identity identity) throws Exception;
}
