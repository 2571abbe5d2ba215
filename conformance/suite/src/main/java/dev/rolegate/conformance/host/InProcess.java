package dev.rolegate.conformance.host;

import dev.rolegate.conformance.caller.Identity;
import java.io.OutputStream;

/** An application in a runtime without a server. */
@FunctionalInterface
public interface InProcess {

    /** The status of the complete response to a GET; its body is written as it is. */
    int get(String path, Identity identity, OutputStream body) throws Exception;
}
