package dev.rolegate.conformance;

import java.util.List;

/**
 * What one identity got for one case.
 *
 * @param part the application
 * @param request the case
 * @param identity the caller
 * @param reply the response
 * @param answer the response without what differs from server to server
 * @param differences how the response differs from the oracle's; empty if it does not
 */
public record Result(Part part, Case request, Identity identity, Reply reply, String answer, List<String> differences) {

    /** A caller without the right got in. */
    public boolean isOpen() {
        return !request.answer(identity).isGrant() && reply.status() >= 200 && reply.status() < 300;
    }

    /** The answer is not the oracle's. */
    public boolean isDiffering() {
        return !differences.isEmpty();
    }

    /** The transcript's line. */
    String line() {
        return String.join(
                " | ", part.name(), request.name(), request.verb() + " " + request.path(), identity.toString(), answer);
    }
}
